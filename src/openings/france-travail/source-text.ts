/** Named entities that partners leave in their texts; numeric ones are read as code points. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  ccedil: 'ç',
  euro: '€',
  rsquo: '’',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const BREAKING_TAG = /<\/?(?:br|p|li|ul|ol|div|h[1-6]|tr)\b[^<>]{0,200}>/gi;
const INLINE_TAG = /<\/?(?:b|i|u|strong|em|span|a|font|td|table|tbody)\b[^<>]{0,200}>/gi;

/** Control characters but tab and line feed, invisible marks, text-direction overrides, lone surrogates. */
const UNWANTED =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\p{Surrogate}/gu;

/**
 * Text of the outside made safe to keep: entities and the usual tags undone once, NUL and other control
 * characters removed (PostgreSQL refuses them), NFC. Line feeds stay. The result is plain text, not HTML.
 */
export function cleanText(raw: string): string {
  return raw
    .replace(BREAKING_TAG, '\n')
    .replace(INLINE_TAG, '')
    .replace(ENTITY, decoded)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNWANTED, '')
    .normalize('NFC');
}

/** One line: every run of white space, line feeds and unbreakable spaces included, becomes one plain space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A paragraph text: spaces collapsed, at most one empty line between two paragraphs. */
export function paragraphs(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The mark that tells a reader that a text was shortened. */
export const CUT_MARK = ' […]';

/** `text` if it fits in `max` characters, else cut after the last whole sentence (or word) and marked. */
export function cutAtSentence(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - CUT_MARK.length);
  const sentence = Math.max(
    ...['. ', '! ', '? ', '.\n', '!\n', '?\n', '\n'].map((end) => room.lastIndexOf(end)),
  );
  const word = room.lastIndexOf(' ');
  const end = sentence > max / 2 ? sentence + 1 : word > max / 2 ? word : room.length;
  return room.slice(0, end).replace(UNWANTED, '').trimEnd() + CUT_MARK;
}

/** Lower case, no accents, only letters, digits and single spaces: for comparing, never for showing. */
export function plainKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function decoded(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
}
