import { Buffer } from 'node:buffer';

/**
 * Ways in which a text is written as another text. Every text here is a string of bytes (latin1): what a
 * decoder makes of it may be anything. A decoder answers `null` where it sees nothing of its own.
 */
export type Decoder = (text: string) => string | null;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Lines that were folded: mail headers and calendar files. */
export const unfolded: Decoder = (text) => changed(text, /\r?\n[ \t]/g, () => '');

export const quotedPrintable: Decoder = (text) =>
  changed(text, /=\r?\n|=([0-9A-Fa-f]{2})/g, (_, hex) => (hex ? byte(hex, 16) : ''));

export const percent: Decoder = (text) => changed(text, /%([0-9A-Fa-f]{2})/g, (_, hex) => byte(hex!, 16));

export const entities: Decoder = (text) =>
  changed(text, /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, (all, hex, decimal, name) => {
    if (name) return NAMED[name.toLowerCase()] ?? all;
    return character(hex ? parseInt(hex, 16) : Number(decimal));
  });

/** What JavaScript, JSON and CSS write for a character. */
export const escapes: Decoder = (text) =>
  changed(text, /\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|\\([0-9a-f]{2,6}) ?/gi, (_, u, x, css) =>
    character(parseInt((u ?? x ?? css)!, 16)),
  );

/** Marks of HTML and XML taken away: a word cut in two by one is one word on the screen. */
export const withoutTags: Decoder = (text) => changed(text, /<[^<>]{0,2000}>/g, () => '');

/** `=?utf-8?Q?...?=` and `=?utf-8?B?...?=`, neighbours joined. */
export const encodedWords: Decoder = (text) =>
  changed(text.replace(/\?=\s+=\?/g, '?==?'), /=\?[\w-]+(?:\*\w+)?\?([QB])\?([^?]*)\?=/gi, (_, kind, said) =>
    kind!.toUpperCase() === 'B'
      ? Buffer.from(said!, 'base64').toString('latin1')
      : (quotedPrintable(said!.replace(/_/g, ' ')) ?? said!),
  );

/** `filename*0*=utf-8''...; filename*1*=...`: the parts joined. */
export const continuedParameters: Decoder = (text) => {
  const parts = [...text.matchAll(/\*(?:\d+\*?)?=\s*"?([^;"\r\n]*)"?/g)].map(([, said]) => said);
  return parts.length > 0 ? parts.join('') : null;
};

/** Whatever could be base64, plain or for addresses, one line or several, wherever it begins. */
export const base64: Decoder = (text) => {
  const runs = text.match(/[A-Za-z0-9+/_-]{12,}(?:\r?\n[A-Za-z0-9+/_-]+)*/g) ?? [];
  const found = [...new Set(runs)].flatMap((run) => {
    const whole = run.replace(/\s/g, '').replace(/-/g, '+').replace(/_/g, '/');
    return [0, 1, 2, 3].map((start) => Buffer.from(whole.slice(start), 'base64').toString('latin1'));
  });
  const readable = found.filter(isWorthReading);
  return readable.length > 0 ? readable.join('\n') : null;
};

/** Digits of bytes: PDF strings, dumps, hashes. */
export const hexadecimal: Decoder = (text) => {
  const runs = text.match(/(?:[0-9A-Fa-f]{2}\s?){8,}/g) ?? [];
  const found = runs.map((run) => Buffer.from(run.replace(/\s/g, ''), 'hex').toString('latin1'));
  const readable = found.filter(isWorthReading);
  return readable.length > 0 ? readable.join('\n') : null;
};

/** Two bytes a character, whichever comes first. */
export const utf16: Decoder = (text) => {
  if (!text.includes('\0')) return null;
  const bytes = Buffer.from(text, 'latin1');
  const [even, odd] = [bytes, bytes.subarray(1)].map((from) => Buffer.from(from.toString('utf16le'), 'utf8'));
  return [even!, odd!].map((one) => one.toString('latin1')).join('\n');
};

/** Random bytes read as text hold few letters in a row; compressed ones announce themselves. */
function isWorthReading(text: string): boolean {
  return (
    /[\x20-\x7e]{6}/.test(text) ||
    /^(?:\x1f\x8b|\x78[\x01\x9c\xda]|%PDF)/.test(text) ||
    /(?:\0[\x20-\x7e]){4}/.test(text)
  );
}

function changed(
  text: string,
  pattern: RegExp,
  by: (all: string, ...groups: (string | undefined)[]) => string,
): string | null {
  const other = text.replace(pattern, by as (all: string) => string);
  return other === text ? null : other;
}

function byte(digits: string, base: number): string {
  return String.fromCharCode(parseInt(digits, base));
}

function character(code: number): string {
  return code > 0x10ffff ? '' : Buffer.from(String.fromCodePoint(code), 'utf8').toString('latin1');
}
