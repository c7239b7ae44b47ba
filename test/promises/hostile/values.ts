/** Stands in every hostile text: an answer that holds it repeats what was sent. */
export const CANARY = 'QZXJ';

/** A value as JSON text: some of them no JavaScript value could carry (1e400, halves of characters). */
export interface HostileValue {
  readonly name: string;
  readonly json: string;
}

const text = (name: string, value: string): HostileValue => ({ name, json: JSON.stringify(value) });
const raw = (name: string, json: string): HostileValue => ({ name, json });

const CHARACTERS = [
  text('NUL', `${CANARY}\u0000`),
  text('control characters', `${CANARY}\u0007\u001b[31m`),
  text('a line break and a header', `${CANARY}\r\nX-Injected: ${CANARY}`),
  raw('half a character', `"${CANARY}\\ud800"`),
  raw('two wrong halves', `"\\udc00\\ud800${CANARY}"`),
  text('reversed reading', `\u202E${CANARY}`),
  text('byte order mark', `\uFEFF${CANARY}`),
  raw('no character', `"${CANARY}\\uffff"`),
  text('many accents', `${CANARY}${'\u0301'.repeat(300)}`),
  text('family', `${CANARY}👩‍👩‍👧‍👦`.repeat(20)),
  text('nothing but spaces', ' \u00A0\u2003 '),
  text('empty', ''),
  text('5,000 characters', CANARY.repeat(1_250)),
  text('60,000 characters', CANARY.repeat(15_000)),
];

const INJECTIONS = [
  `${CANARY}' OR 1=1 --`,
  `${CANARY}"; DROP TABLE participant; --`,
  `<script>${CANARY}</script>`,
  `{{${CANARY}}}{{constructor}}`,
  `\${${CANARY}}`,
  `%${CANARY}_%`,
  `../../${CANARY}`,
  `\\${CANARY}\\`,
  `=cmd|'/C ${CANARY}'!A0`,
  `$1 ${CANARY} :id`,
  `${CANARY}:* & ! | <-> (`,
].map((value, index) => text(`injection ${index + 1}`, value));

const NUMBERS = [
  '1e400',
  '-1e400',
  '1e308',
  '5e-324',
  '9007199254740993',
  '2147483648',
  '-9223372036854775809',
]
  .concat(['987654321987654321987654321', '-1', '-0', '0.1234567891', '60.0000001', '3'])
  .map((json) => raw(`number ${json}`, json));

const NUMBER_TEXTS = [
  'NaN',
  'Infinity',
  '-Infinity',
  '1e400',
  '0x10',
  '１２',
  '1,2,3',
  '9'.repeat(400),
  '٣',
].map((value, index) => text(`number in text ${index + 1}`, value));

const DAYS = [
  '2026-02-30',
  '30/02/2026',
  '99999-01-01',
  '+099999-01-01',
  '2026-13-01',
  '0000-00-00',
  '-0001-01-01',
  '1000-01-01',
  '2026-11-22T25:61:00Z',
  '2026-11-22T14:00:00+99:99',
  '22/11/26',
].map((value) => text(`day ${value}`, value));

const SHAPES = [
  raw('true', 'true'),
  raw('null', 'null'),
  raw('list', '[]'),
  raw('object', '{}'),
  raw('list in list', '[[[]]]'),
  raw('list of null', '[null,null]'),
  raw('list of a text', `["${CANARY}"]`),
  raw('10,000 numbers', `[${'0,'.repeat(9_999)}0]`),
  raw('400 objects', `[${'{},'.repeat(399)}{}]`),
  raw('operator', `{"$ne":null,"${CANARY} ":1}`),
  raw('500 deep', `${'['.repeat(500)}${']'.repeat(500)}`),
  raw('500 objects deep', `${'{"a":'.repeat(500)}1${'}'.repeat(500)}`),
  raw('__proto__', `{"__proto__":{"polluted":"${CANARY}"}}`),
  raw('constructor', `{"constructor":{"prototype":{"polluted":"${CANARY}"}}}`),
  raw('toString', `{"toString":"${CANARY}","valueOf":1,"toJSON":2,"then":3}`),
  raw('length', '{"length":1000000000}'),
  text('__proto__ in text', '__proto__'),
  text('constructor in text', 'constructor'),
  text('hasOwnProperty in text', 'hasOwnProperty'),
];

const ODD_IDS = [
  '00000000-0000-0000-0000-000000000000',
  '{c3a1f2de-1b2c-4d5e-8f90-a1b2c3d4e5f6}',
  '1',
  'me',
].map((value) => text(`id ${value}`, value));

/** Everything tried in the place of a value, whatever the place; `ids` of others come besides. */
export const HOSTILE_VALUES: readonly HostileValue[] = [
  ...CHARACTERS,
  ...INJECTIONS,
  ...NUMBERS,
  ...NUMBER_TEXTS,
  ...DAYS,
  ...SHAPES,
  ...ODD_IDS,
];

/** What is tried in the place of a whole body. */
export const HOSTILE_BODIES: readonly { readonly name: string; readonly body: string | Buffer }[] = [
  { name: 'nothing', body: '' },
  { name: 'an open brace', body: '{' },
  { name: 'half a field', body: `{"${CANARY}":` },
  { name: 'one brace too many', body: '{"a":1}}' },
  { name: 'single quotes', body: `{'${CANARY}':1}` },
  { name: 'a trailing comma', body: '{"a":1,}' },
  { name: 'a comment', body: `{/*${CANARY}*/}` },
  { name: 'NaN', body: '{"a":NaN}' },
  { name: 'null', body: 'null' },
  { name: 'true', body: 'true' },
  { name: 'a number', body: '1e400' },
  { name: 'a text', body: `"${CANARY}"` },
  { name: 'a list', body: `[{"${CANARY} ":1}]` },
  { name: 'an empty object', body: '{}' },
  { name: 'an unknown field', body: `{"<b>${CANARY}</b>":1}` },
  { name: 'three hundred unknown fields', body: manyFields(300) },
  { name: '__proto__', body: `{"__proto__":{"polluted":"${CANARY}"}}` },
  { name: 'constructor', body: `{"constructor":{"prototype":{"polluted":"${CANARY}"}}}` },
  { name: 'a byte order mark', body: '\uFEFF{}' },
  { name: 'a NUL byte', body: Buffer.from([0x7b, 0x00, 0x7d]) },
  { name: 'bytes that are no UTF-8', body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) },
  { name: 'UTF-16', body: Buffer.from(`{"${CANARY}":1}`, 'utf16le') },
  { name: '20,000 lists deep', body: `${'['.repeat(20_000)}${']'.repeat(20_000)}` },
  { name: '15,000 objects deep', body: `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}` },
  { name: '110 kB', body: JSON.stringify({ title: CANARY.repeat(27_500) }) },
  { name: '400 kB', body: JSON.stringify({ notes: CANARY.repeat(100_000) }) },
];

function manyFields(count: number): string {
  return JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${CANARY} ${n}`, n])));
}
