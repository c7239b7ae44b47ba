import { inflateSync } from 'node:zlib';

/** A PDF opened: its objects, its streams inflated, its words. Reads what one library writes, and no more. */
export interface OpenedPdf {
  /** Everything in it that is not a stream, and every stream inflated: what somebody with a tool can read. */
  readonly inside: string;
  /** What its pages say, one line per piece of text, in the order in which it was drawn; its spaces are all alike. */
  readonly words: string;
  readonly pages: number;
  /** The information dictionary, keys to values as written. */
  readonly information: Readonly<Record<string, string>>;
  /** The two document numbers of the trailer. */
  readonly ids: readonly string[];
}

interface PdfObject {
  readonly dictionary: string;
  /** Inflated; `null` without a stream. */
  readonly stream: Buffer | null;
}

export function openPdf(bytes: Buffer): OpenedPdf {
  const objects = objectsOf(bytes);
  const trailer = /trailer\s*([\s\S]*?)startxref/.exec(bytes.toString('latin1'))?.[1] ?? '';
  const all = [...objects.values()];
  return {
    inside: [
      trailer,
      ...all.flatMap(({ dictionary, stream }) => [dictionary, stream?.toString('latin1') ?? '']),
    ].join('\n'),
    words: all.flatMap(({ dictionary }) => wordsOfPage(dictionary, objects)).join('\n'),
    pages: all.filter(({ dictionary }) => isPage(dictionary)).length,
    information: informationOf(trailer, objects),
    ids: [...(/\/ID \[([^\]]*)\]/.exec(trailer)?.[1] ?? '').matchAll(/<([0-9a-f]+)>/g)].map(([, id]) => id!),
  };
}

function objectsOf(bytes: Buffer): Map<string, PdfObject> {
  const text = bytes.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 0: whole, 1: id, 2: body, index } of text.matchAll(/(\d+) 0 obj\n([\s\S]*?)endobj/g)) {
    const stream = /stream\n/.exec(body!);
    const dictionary = stream ? body!.slice(0, stream.index) : body!;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const start = index + whole.indexOf('stream\n') + 'stream\n'.length;
    const raw = stream ? bytes.subarray(start, start + length) : null;
    const inflated = raw && /FlateDecode/.test(dictionary) ? inflateSync(raw) : raw;
    objects.set(id!, { dictionary, stream: inflated });
  }
  return objects;
}

function isPage(dictionary: string): boolean {
  return /\/Type \/Page\b/.test(dictionary);
}

function informationOf(trailer: string, objects: Map<string, PdfObject>): Record<string, string> {
  const id = /\/Info (\d+) 0 R/.exec(trailer)?.[1] ?? '';
  const entries = [...(objects.get(id)?.dictionary ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)];
  return Object.fromEntries(entries.map(([, key, ref]) => [key, objects.get(ref!)?.dictionary.trim() ?? '']));
}

function wordsOfPage(page: string, objects: Map<string, PdfObject>): string[] {
  if (!isPage(page)) return [];
  const resources = objects.get(/\/Resources (\d+) 0 R/.exec(page)?.[1] ?? '')?.dictionary ?? page;
  const letters = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, ref]) => [name!, lettersOf(ref!, objects)]),
  );
  const drawn = objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '')?.stream?.toString('latin1') ?? '';
  return [...drawn.matchAll(/BT([\s\S]*?)ET/g)].map(([, piece]) => wordsOf(piece!, letters));
}

function wordsOf(piece: string, letters: ReadonlyMap<string, ReadonlyMap<number, string>>): string {
  const known = letters.get(/\/(F\d+) /.exec(piece)?.[1] ?? '');
  const drawn = [...piece.matchAll(/<([0-9a-f]+)>/g)].map(([, hex]) => hex!).join('');
  return (drawn.match(/.{4}/g) ?? [])
    .map((glyph) => known?.get(parseInt(glyph, 16)) ?? '\uFFFD')
    .join('')
    .replace(/\u00A0/g, ' ');
}

/** Glyph number to letters, from the font's own table. */
function lettersOf(font: string, objects: Map<string, PdfObject>): ReadonlyMap<number, string> {
  const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font)?.dictionary ?? '')?.[1] ?? '';
  const written = objects.get(table)?.stream?.toString('latin1') ?? '';
  const letters = new Map<number, string>();
  for (const [, first, list] of written.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/g)) {
    for (const [place, [, hex]] of [...list!.matchAll(/<([0-9a-f ]*)>/g)].entries())
      letters.set(parseInt(first!, 16) + place, utf16(hex!.replace(/ /g, '')));
  }
  return letters;
}

function utf16(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
}
