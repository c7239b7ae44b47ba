import { Buffer } from 'node:buffer';
import { constants, inflateSync } from 'node:zlib';
import type { Decoder } from './texts';

const STREAM = /stream\r?\n([\s\S]*?)\r?\n?endstream/g;
const OBJECT = /(\d+) \d+ obj\b([\s\S]*?)(?:stream\r?\n([\s\S]*?)\r?\n?endstream\s*)?endobj/g;
/** A font's own table shows nothing to anybody. */
const TABLE = /begin(bfchar|bfrange|codespacerange)[\s\S]*?end\1/g;
const FONT_CHOSEN = /\/([\w-]+) [\d.]+ Tf/y;

type Characters = ReadonlyMap<number, string>;

/** A string of a page, and the name of the font that draws it where one was chosen before. */
interface Shown {
  readonly letters: string;
  readonly font: string | null;
}

/**
 * What a PDF says: its streams unpacked, the strings shown and those of its metadata, read as they are and through
 * the table of characters that their font brings. Where nothing tells which font it is, every table is tried.
 */
export const pdf: Decoder = (text) => {
  if (!text.includes('%PDF')) return null;
  // The drawings of letters are no text, and nothing can be read in them.
  const streams = [...text.matchAll(STREAM)].map(([, packed]) => inflated(packed!)).filter(isReadable);
  const told = [text.replace(STREAM, ''), ...streams];
  const shown = told.flatMap((one) => stringsOf(one.replace(TABLE, '')));
  return [...told, ...shown.map(({ letters }) => spoken(letters)), ...drawn(shown, text, streams)].join('\n');
};

/** What the numbers of letters stand for, its lines apart and its pieces joined. */
function drawn(shown: readonly Shown[], text: string, streams: readonly string[]): string[] {
  const fonts = fontsOf(text);
  const tables = streams.map(charactersOf).filter((table) => table.size > 0);
  const read = (strings: readonly Shown[], table: (one: Shown) => Characters) => {
    const lines = strings.map((one) => throughTable(one.letters, table(one)));
    return [lines.join(''), lines.join('\n')];
  };
  const fontOf = ({ font }: Shown) => fonts.get(font ?? '');
  const known = shown.filter(fontOf);
  const unknown = shown.filter((one) => !fontOf(one));
  return [...read(known, (one) => fontOf(one)!), ...tables.flatMap((table) => read(unknown, () => table))];
}

/** The fonts of the pages by the names the pages give them, each with its `ToUnicode` table. */
function fontsOf(text: string): Map<string, Characters> {
  const objects = new Map([...text.matchAll(OBJECT)].map(([, id, head, stream]) => [id, { head, stream }]));
  const named = [...text.matchAll(/\/Font\s*<<([^>]*)>>/g)].flatMap(([, list]) => [
    ...list!.matchAll(/\/([\w-]+) (\d+) \d+ R/g),
  ]);
  const fonts = new Map<string, Characters>();
  for (const [, name, id] of named) {
    const table = /\/ToUnicode (\d+) \d+ R/.exec(objects.get(id)?.head ?? '')?.[1];
    const stream = objects.get(table)?.stream;
    if (stream) fonts.set(name!, charactersOf(inflated(stream)));
  }
  return fonts;
}

/** A string as it is said: the metadata's may be UTF-16; numbers of letters say nothing without their table. */
function spoken(shown: string): string {
  if (shown.startsWith('\xfe\xff')) return character(Buffer.from(shown.slice(2), 'latin1').toString('hex'));
  return isReadable(shown) ? shown : '';
}

/**
 * Every string of a stream, in one pass. Pieces of one line, shown one beside the other with a distance between them,
 * are one string.
 */
function stringsOf(said: string): Shown[] {
  const strings: Shown[] = [];
  let line: string | null = null;
  let font: string | null = null;
  for (let at = 0; at < said.length; at++) {
    const sign = said[at];
    if (sign === '/') font = chosenAt(said, at) ?? font;
    else if (sign === '[') line = '';
    else if (sign === ']' && line !== null) {
      strings.push({ letters: line, font });
      line = null;
    } else if (sign === '(' || (sign === '<' && said[at + 1] !== '<')) {
      const end = sign === '(' ? endOfLiteral(said, at) : said.indexOf('>', at);
      if (end < 0) break;
      const inside = said.slice(at + 1, end);
      const letters = sign === '(' ? literal(inside) : fromHex(inside);
      if (line === null) strings.push({ letters, font });
      else line += letters;
      at = end;
    }
  }
  return line ? [...strings, { letters: line, font }] : strings;
}

function chosenAt(said: string, at: number): string | null {
  FONT_CHOSEN.lastIndex = at;
  return FONT_CHOSEN.exec(said)?.[1] ?? null;
}

/** Where a string in brackets ends; brackets within it come in pairs, or behind a backslash. */
function endOfLiteral(said: string, from: number): number {
  let depth = 0;
  for (let at = from; at < said.length; at++) {
    if (said[at] === '\\') at++;
    else if (said[at] === '(') depth++;
    else if (said[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

function isReadable(stream: string): boolean {
  return (stream.match(/[\x00-\x08\x0e-\x1f]/g)?.length ?? 0) <= stream.length / 20;
}

function inflated(packed: string): string {
  try {
    const bytes = Buffer.from(packed, 'latin1');
    return inflateSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
  } catch {
    return packed;
  }
}

/** `beginbfchar` and `beginbfrange`: what a font's numbers stand for. */
function charactersOf(stream: string): Map<number, string> {
  const table = new Map<number, string>();
  for (const [, lines] of stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from, to] of lines!.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
      table.set(parseInt(from!, 16), character(to!));
  }
  for (const [, lines] of stream.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) ranges(lines!, table);
  return table;
}

function ranges(lines: string, table: Map<number, string>): void {
  const several = /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:\[([^\]]*)\]|<([0-9A-Fa-f]+)>)/g;
  for (const [, from, to, listed, first] of lines.matchAll(several)) {
    const [low, high] = [parseInt(from!, 16), parseInt(to!, 16)];
    // Two letters drawn as one: `<0066 0074>`.
    const each = listed?.match(/<[^>]*>/g)?.map((one) => one.replace(/[<>\s]/g, ''));
    for (let code = low; code <= high && code - low < 65_536; code++) {
      const written = each
        ? each[code - low]
        : (parseInt(first!, 16) + code - low).toString(16).padStart(4, '0');
      if (written) table.set(code, character(written));
    }
  }
}

function throughTable(shown: string, table: Characters): string {
  let read = '';
  for (let at = 0; at + 1 < shown.length; at += 2)
    read += table.get(shown.charCodeAt(at) * 256 + shown.charCodeAt(at + 1)) ?? '';
  return read;
}

function character(hex: string): string {
  const bytes = Buffer.from(hex.padStart(4, '0'), 'hex').swap16();
  return Buffer.from(bytes.toString('utf16le'), 'utf8').toString('latin1');
}

function fromHex(hex: string): string {
  return Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1');
}

const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '',
  f: '',
  '\n': '',
  '\r': '',
};

function literal(said: string): string {
  return said.replace(/\\([0-7]{1,3}|[\s\S])/g, (_, one: string) =>
    /^[0-7]/.test(one) ? String.fromCharCode(parseInt(one, 8)) : (ESCAPED[one] ?? one),
  );
}
