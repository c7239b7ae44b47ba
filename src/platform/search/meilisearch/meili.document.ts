import type { MarkedDocument } from '../word-mark';
import { plainForm, wordsIn } from '../words-of';
import { UnfitDocument } from './meili.errors';

/** What the engine is sent: an id and public words, and nothing else ever. */
export interface MeiliDocument {
  readonly id: string;
  readonly title: string;
  readonly alsoCalled: string;
  readonly body: string;
  /** Which words of PostgreSQL's these are; never searched. */
  readonly mark: string;
}

/** What the engine takes for a document's identifier. */
const ID = /^[A-Za-z0-9_-]{1,200}$/;
/** In characters. The engine reads 65,535 words of a field; an offer never comes near. */
const LONGEST_TEXT = 100_000;
const MOST_KNOWN = 1_000;
const INDEXED = new Map<string, string>();

/**
 * The document as the engine indexes it. It knows no French grammar, so that each text is followed by
 * the plain form of its words; questions are asked in plain forms.
 * @throws UnfitDocument for one that would fail its whole batch.
 */
export function meiliDocumentOf({ id, title, alsoCalled, body, mark }: MarkedDocument): MeiliDocument {
  if (!ID.test(id)) throw new UnfitDocument('id');
  return { id, title: indexed(title), alsoCalled: indexedOnce(alsoCalled), body: indexed(body), mark };
}

/** Other names are those of an occupation: thousands of openings share them, and few are the occupations. */
function indexedOnce(text: string): string {
  const known = INDEXED.get(text);
  if (known !== undefined) return known;
  const made = indexed(text);
  if (INDEXED.size >= MOST_KNOWN) INDEXED.clear();
  INDEXED.set(text, made);
  return made;
}

function indexed(text: string): string {
  if (typeof text !== 'string' || /\p{Surrogate}/u.test(text)) throw new UnfitDocument('text');
  if (text.length > LONGEST_TEXT) throw new UnfitDocument('length');
  const words = wordsIn(text);
  const plain = words.map(plainForm).filter((word, place) => word !== words[place]);
  // In capitals, `DE` would not be known as an empty word.
  return [text.toLowerCase(), ...new Set(plain)].join(' ');
}
