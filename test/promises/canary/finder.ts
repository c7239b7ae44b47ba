import { createHash } from 'node:crypto';
import { folded, squeezed, type View, viewsOf } from './decoders/views';
import { type Needle, SHORTEST } from './needle';

const FACTOR = 0x01000193;
/** What a letter weighs by the time it leaves the window. */
const LEAVING = Array.from({ length: SHORTEST - 1 }).reduce<number>((power) => Math.imul(power, FACTOR), 1);
const BITS = 20;
const MARKER_LENGTH = 20;
const NOISE = /base64|hexadecimal|utf16|deflate|brotli|(^| )zip/;
const UNPACKED = /^(gzip|deflate|brotli|pdf)$/;

/** What some bytes hold. */
export interface Found {
  readonly found: ReadonlySet<Needle>;
  /** How many bytes they are once unpacked; reading them in other ways adds nothing. */
  readonly size: number;
  /** The same for the same bytes. */
  readonly key: string;
}

/** Finds needles in bytes, decoded in every way we know. Thousands of needles cost hardly more than one. */
export class Finder {
  private readonly byHead = new Map<number, Needle[]>();
  /** Thousands of markers may begin alike: a whole one is found at once. */
  private readonly markers = new Map<string, Needle[]>();
  private readonly sieve = new Uint8Array(1 << BITS);
  private readonly words = new Map<string, { readonly phrase: string; readonly needle: Needle }[]>();
  /** Bytes met before say what they said before. */
  private readonly known = new Map<string, Found>();

  /** @throws when a needle is too short to mean anything */
  add(needle: Needle): void {
    if (needle.class === 'word') return this.addWord(needle);
    if (needle.text.length < SHORTEST)
      throw new Error(`Too short to look for: ${needle.column} "${needle.text}"`);
    const head = headOf(needle.text, 0);
    if (needle.text.length === MARKER_LENGTH) added(this.markers, needle.text, needle);
    added(this.byHead, head, needle);
    this.sieve[head >>> (32 - BITS)] = 1;
    this.known.clear();
  }

  /** Every needle these bytes hold; a marker that was cut counts for all that begin as it does. */
  find(bytes: Buffer): Found {
    const key = createHash('sha1').update(bytes).digest('base64');
    const before = this.known.get(key);
    if (before) return before;
    const found = new Set<Needle>();
    const views = viewsOf(bytes);
    for (const view of views) this.look(view, found);
    const unpacked = views.find(({ path }) => UNPACKED.test(path));
    const met = { found, size: (unpacked ?? views[0]!).text.length, key };
    this.known.set(key, met);
    return met;
  }

  private look(view: View, found: Set<Needle>): void {
    const text = folded(view.text);
    // In bytes that were never meant as text, three letters between two signs mean nothing.
    if (!NOISE.test(view.path) && isText(view.text)) this.lookForWords(text, found);
    const bare = squeezed(text);
    for (const at of suspects(bare, this.sieve)) this.compare(bare, at, found, view);
  }

  private compare(text: string, at: number, found: Set<Needle>, { path }: View): void {
    const marker = this.markers.get(text.slice(at, at + MARKER_LENGTH));
    if (marker) return marker.forEach((needle) => found.add(needle));
    const candidates = (this.byHead.get(headOf(text, at)) ?? []).filter((one) =>
      text.startsWith(one.text.slice(0, SHORTEST), at),
    );
    const whole = candidates.filter((one) => text.startsWith(one.text, at));
    // In a PDF the letters of one font are read by the table of another too: only whole words mean something.
    const met = whole.length > 0 || path.includes('pdf') ? whole : cutMarkers(candidates, text, at);
    for (const needle of met) found.add(needle);
  }

  private addWord(needle: Needle): void {
    const [first] = needle.text.split(' ');
    this.words.set(first!, [...(this.words.get(first!) ?? []), { phrase: ` ${needle.text} `, needle }]);
  }

  private lookForWords(text: string, found: Set<Needle>): void {
    if (this.words.size === 0) return;
    const said = ` ${text} `.replace(/ +/g, ' ');
    for (const word of new Set(text.split(' '))) {
      for (const { phrase, needle } of this.words.get(word) ?? [])
        if (said.includes(phrase)) found.add(needle);
    }
  }
}

/** Markers that begin as the text does here, as far as any of them does. */
function cutMarkers(candidates: readonly Needle[], text: string, at: number): Needle[] {
  const markers = candidates.filter(
    ({ text: marker }) => marker.startsWith('cnr') && marker.length === MARKER_LENGTH,
  );
  const common = (marker: string) => {
    let length = SHORTEST;
    while (length < marker.length && marker[length] === text[at + length]) length++;
    return length;
  };
  const longest = Math.max(0, ...markers.map((one) => common(one.text)));
  return markers.filter((one) => common(one.text) === longest);
}

/**
 * Where a needle may begin: a rolling hash of as many letters as the shortest has. Everything it uses is at hand: in a
 * test, each word of the outside costs more than the sum itself.
 */
function suspects(text: string, sieve: Uint8Array): number[] {
  const [imul, length, shortest, leaving, shift, factor] = [
    Math.imul,
    text.length,
    SHORTEST,
    LEAVING,
    32 - BITS,
    FACTOR,
  ];
  const places: number[] = [];
  let hash = 0;
  for (let at = 0; at < length; at++) {
    if (at >= shortest) hash = (hash - imul(text.charCodeAt(at - shortest), leaving)) | 0;
    hash = (imul(hash, factor) + text.charCodeAt(at)) | 0;
    if (sieve[hash >>> shift] === 1 && at >= shortest - 1) places.push(at - shortest + 1);
  }
  return places;
}

function headOf(text: string, from: number): number {
  let hash = 0;
  for (let at = from; at < from + SHORTEST; at++) hash = (Math.imul(hash, FACTOR) + text.charCodeAt(at)) | 0;
  return hash >>> 0;
}

function isText(text: string): boolean {
  return (text.match(/[\x00-\x08\x0e-\x1f]/g)?.length ?? 0) <= text.length / 200;
}

function added<Key>(map: Map<Key, Needle[]>, key: Key, needle: Needle): void {
  const there = map.get(key);
  if (there) there.push(needle);
  else map.set(key, [needle]);
}
