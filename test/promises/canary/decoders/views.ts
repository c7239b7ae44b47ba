import { Buffer } from 'node:buffer';
import { brotli, deflate, gzip, zip } from './packed';
import { pdf } from './pdf';
import {
  base64,
  continuedParameters,
  type Decoder,
  encodedWords,
  entities,
  escapes,
  hexadecimal,
  percent,
  quotedPrintable,
  unfolded,
  utf16,
  withoutTags,
} from './texts';

/** Everything we know to read, by name. */
export const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip,
  deflate,
  brotli,
  zip,
  pdf,
  unfolded,
  quotedPrintable,
  encodedWords,
  continuedParameters,
  base64,
  percent,
  entities,
  escapes,
  hexadecimal,
  utf16,
  withoutTags,
};

export interface View {
  /** The decoders that led to it, `gzip > base64`; empty for the bytes themselves. */
  readonly path: string;
  /** A string of bytes (latin1). */
  readonly text: string;
}

/** Bytes, and everything they say when read in one way and then in another. */
export function viewsOf(bytes: Buffer, depth = 2): View[] {
  const views: View[] = [{ path: '', text: bytes.toString('latin1') }];
  const seen = new Set([views[0]!.text]);
  let latest = views;
  for (let level = 0; level < depth; level++) {
    latest = latest.flatMap((view) => decodedOnce(view, seen));
    views.push(...latest);
  }
  return views;
}

function decodedOnce({ path, text }: View, seen: Set<string>): View[] {
  return Object.entries(DECODERS).flatMap(([name, decode]) => {
    const other = decode(text);
    if (other === null || seen.has(other)) return [];
    seen.add(other);
    return [{ path: path ? `${path} > ${name}` : name, text: other }];
  });
}

/** Small letters without accents, digits, and one space for all the rest: a slug, a title and a sentence look alike. */
export function folded(text: string): string {
  const read = /[\x80-\xff]/.test(text) ? readAsText(text) : text;
  return read.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
}

/** The same without any space: what was cut by a hyphen, a mark or a line is whole again. */
export function squeezed(foldedText: string): string {
  return foldedText.replaceAll(' ', '');
}

function readAsText(text: string): string {
  const read = Buffer.from(text, 'latin1').toString('utf8');
  const right = read.includes('\ufffd') ? `${read} ${text}` : read;
  return right.normalize('NFKD').replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}
