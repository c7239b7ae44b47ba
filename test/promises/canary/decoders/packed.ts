import { Buffer } from 'node:buffer';
import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import type { Decoder } from './texts';

const BOUND = { maxOutputLength: 30_000_000, finishFlush: constants.Z_SYNC_FLUSH };
const LONGEST_UNMARKED = 5_000_000;

/** gzip, also in the middle of something else. */
export const gzip: Decoder = (text) => {
  const at = text.indexOf('\x1f\x8b\x08');
  return at < 0 ? null : attempt(() => gunzipSync(bytes(text.slice(at)), BOUND));
};

/** What zlib writes, with its two bytes in front or without. */
export const deflate: Decoder = (text) => {
  if (/^\x78[\x01\x5e\x9c\xda]/.test(text)) return attempt(() => inflateSync(bytes(text), BOUND));
  return looksPacked(text)
    ? attempt(() => inflateRawSync(bytes(text), { maxOutputLength: BOUND.maxOutputLength }))
    : null;
};

/** Brotli bears no sign of its own: whatever is not text is tried. */
export const brotli: Decoder = (text) =>
  looksPacked(text)
    ? attempt(() => brotliDecompressSync(bytes(text), { maxOutputLength: BOUND.maxOutputLength }))
    : null;

/** Every file inside a zip (docx, xlsx), whatever its directory says. */
export const zip: Decoder = (text) => {
  const files = [...text.matchAll(/PK\x03\x04[\s\S]{22}([\s\S]{2})([\s\S]{2})/g)].map((found) => {
    const length = (pair: string) => pair.charCodeAt(0) + 256 * pair.charCodeAt(1);
    const start = found.index + 30 + length(found[1]!) + length(found[2]!);
    return attempt(() => inflateRawSync(bytes(text.slice(start)), BOUND));
  });
  const read = files.filter((file) => file !== null);
  return read.length > 0 ? read.join('\n') : null;
};

function looksPacked(text: string): boolean {
  if (text.length < 8 || text.length > LONGEST_UNMARKED) return false;
  const start = text.slice(0, 256);

  const strange = start.match(/[\x00-\x08\x0e-\x1f\x7f-\xff]/g)?.length ?? 0;
  return strange > start.length / 5;
}

function attempt(unpack: () => Buffer): string | null {
  try {
    const unpacked = unpack();
    return unpacked.length > 0 ? unpacked.toString('latin1') : null;
  } catch {
    return null;
  }
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
