import { getManyValues, isMany, none } from 'stream-chain/defs.js';
import { Assembler } from 'stream-json/assembler.js';
import { jsonParser } from 'stream-json/core/parser.js';
import type { Token } from 'stream-json/core/parser.js';
import { OfferStreamError } from './offer-stream.errors';

/** An offer weighs a few kilobytes; one that goes on for this many characters would only fill the memory. */
const LARGEST_OFFER = 1_000_000;
/** The list of the source's answer; a bare array is taken too. */
const LIST_KEY = 'resultats';
/** How the parser is told that no text follows; its type only knows text. */
const END_OF_TEXT = none as unknown as string;

/**
 * Feeds JSON text to the parser and builds the items of the list, one at a time. What is outside of the list
 * (`filtresPossibles`...) is parsed and let go. The parser's authors warn against hostile input: hence the limit.
 */
export class OfferCollector {
  private readonly parse = jsonParser({ packValues: true, streamValues: false });
  private readonly assembler = new Assembler();
  private depth = 0;
  private lastKey: string | null = null;
  /** Depth of the items of the list, while inside it. */
  private itemDepth: number | null = null;
  private listSeen = false;
  private textSeen = false;
  private pending = 0;

  /** The items that `text` completes. Throws an `OfferStreamError` or the parser's own error. */
  take(text: string): unknown[] {
    const bare = this.textSeen ? text : text.replace(/^\uFEFF/, '');
    this.textSeen ||= bare.trim() !== '';
    this.pending += bare.length;
    const items = this.feed(this.parse(bare));
    if (this.pending > LARGEST_OFFER) throw new OfferStreamError('offer_too_large');
    return items;
  }

  /** The last items, once the source has ended; throws when it ended too early or held no list. */
  end(rest: string): unknown[] {
    const items = rest === '' ? [] : this.take(rest);
    if (!this.textSeen) throw new OfferStreamError('empty');
    items.push(...this.feed(this.parse(END_OF_TEXT)));
    if (!this.listSeen) throw new OfferStreamError('no_offers');
    return items;
  }

  private feed(output: unknown): unknown[] {
    const tokens = (isMany(output) ? getManyValues(output) : []) as Token[];
    return tokens.flatMap((token) => this.item(token));
  }

  /** The item `token` completes, in a list of one, else nothing. */
  private item(token: Token): unknown[] {
    const inside = this.itemDepth !== null && this.depth >= this.itemDepth;
    const closesList = inside && this.depth === this.itemDepth && token.name === 'endArray';
    if (!inside || closesList) {
      this.pending = 0;
      this.walk(token);
      return [];
    }
    this.move(token);
    this.assembler.consume(token);
    if (!this.assembler.done) return [];
    this.pending = 0;
    return [this.assembler.current];
  }

  /** Outside of the list: remembers where we are, and notices the list. */
  private walk(token: Token): void {
    if (token.name === 'keyValue') this.lastKey = token.value;
    const opensList =
      token.name === 'startArray' && (this.depth === 0 || (this.depth === 1 && this.lastKey === LIST_KEY));
    this.move(token);
    if (opensList && !this.listSeen) {
      this.itemDepth = this.depth;
      this.listSeen = true;
    } else if (this.itemDepth !== null && this.depth < this.itemDepth) {
      this.itemDepth = null;
    }
  }

  private move({ name }: Token): void {
    if (name === 'startObject' || name === 'startArray') this.depth += 1;
    if (name === 'endObject' || name === 'endArray') this.depth -= 1;
  }
}
