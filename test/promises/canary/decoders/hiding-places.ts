import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

type Hidden = string | Buffer;

const base64 = (text: Hidden) => Buffer.from(text as string).toString('base64');
const percent = (text: string) => text.replace(/./g, (one) => `%${one.charCodeAt(0).toString(16)}`);
const halves = (text: string): [string, string] => [text.slice(0, 9), text.slice(9)];
const wide = (text: string) => text.replace(/./g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));

/** Where a word can be written so that nobody looking for it as it stands finds it. */
export const HIDING_PLACES: Readonly<Record<string, (marker: string) => Hidden>> = {
  'a subject in encoded words, cut in two': (marker) => {
    const [first, second] = halves(marker).map((half) => `=?UTF-8?B?${base64(half)}?=`);
    return `Subject: ${first}\r\n ${second}\r\n`;
  },
  'a subject in quoted letters': (marker) => `Subject: =?utf-8?Q?=63${marker.slice(1)}?=`,
  'a mail whose line is broken': (marker) => `Bonjour ${halves(marker).join('=\r\n')} au revoir`,
  'an attachment in base64, on several lines': (marker) =>
    base64(`${'Bonjour. '.repeat(20)}${marker}`).replace(/(.{76})/g, '$1\r\n'),
  'the address of a link, in base64 inside a path': (marker) =>
    `<a href="https://x.example/suite/${Buffer.from(`p=${marker}`).toString('base64url')}/vu">`,
  'a folded line of a calendar file': (marker) => `SUMMARY:Rendez-vous ${halves(marker).join('\r\n ')}`,
  'a file name in two parts': (marker) => {
    const [first, second] = halves(marker);
    return `Content-Disposition: attachment; filename*0*=utf-8''cv-${first}; filename*1*=${second}.pdf`;
  },
  'a compressed body': (marker) => gzipSync(`<p>${marker}</p>`),
  'a body compressed in another way': (marker) =>
    brotliCompressSync(`<p>${marker} ${'Bonjour '.repeat(9)}</p>`),
  'a deflated body': (marker) => deflateSync(`<p>${marker}</p>`),
  'a deflated body without its two bytes': (marker) => deflateRawSync(`<p>${marker} ${'x'.repeat(9)}</p>`),
  'two bytes a letter': (marker) => Buffer.from(`nom=${marker}`, 'utf16le'),
  'two bytes a letter, the other way round': (marker) => Buffer.from(`nom=${marker}`, 'utf16le').swap16(),
  'escapes of JSON': (marker) =>
    `{"a":"${marker.replace(/./g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`)}"}`,
  'a percent-encoded address': (marker) => `/suite?nom=${percent(marker)}`,
  'an address encoded twice': (marker) => `/suite?vers=${encodeURIComponent(percent(marker))}`,
  'entities of HTML': (marker) => marker.replace(/./g, (one) => `&#x${one.charCodeAt(0).toString(16)};`),
  'a word cut by marks': (marker) => halves(marker).join('</b><b class="x">'),
  'capitals, accents and a slug': (marker) => `/CV_${marker.toUpperCase().replace(/./g, '$&-')}.pdf`,
  'wide letters': (marker) => wide(marker),
  'letters with accents laid on them': (marker) => marker.replace(/./g, '$&\u0301'),
  'a style sheet': (marker) => marker.replace(/./g, (one) => `\\${one.charCodeAt(0).toString(16)} `),
  'a page of a PDF': (marker) => aPdf(`BT [(Bonjour ${halves(marker).join(')] TJ [(')})] TJ ET`),
  'a line of a PDF with distances between its letters': (marker) =>
    aPdf(
      `BT [${halves(marker)
        .map((half) => `(${half})`)
        .join(' -20 ')}] TJ ET`,
    ),
  'a page of a PDF, by the numbers of its font': (marker) => aPdf(byNumbers(marker)),
  'letters of a PDF drawn as one': (marker) => aPdf(drawnAsOne(marker)),
  'the metadata of a PDF': (marker) =>
    Buffer.from(`%PDF-1.7\n<< /Author <FEFF${Buffer.from(marker, 'utf16le').swap16().toString('hex')}> >>`),
  'base64 inside something compressed': (marker) => gzipSync(`{"jeton":"${base64(`qui:${marker};`)}"}`),
};

function aPdf(content: string): Buffer {
  const packed = deflateSync(content);
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj << /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n%%EOF'),
  ]);
}

/** Letters as the numbers 1, 2, 3... of a font that says what each stands for. */
function byNumbers(marker: string): string {
  const letters = [...new Set(marker)];
  const hex = (code: number) => code.toString(16).padStart(4, '0');
  const table = letters.map((letter, index) => `<${hex(index + 1)}> <${hex(letter.charCodeAt(0))}>`);
  const shown = [...marker].map((letter) => hex(letters.indexOf(letter) + 1)).join('');
  return `${table.length} beginbfchar\n${table.join('\n')}\nendbfchar\nBT <${shown}> Tj ET`;
}

/** Each pair of letters is one sign of the font, as `fi` and `ft` are in books. */
function drawnAsOne(marker: string): string {
  const hex = (code: number) => code.toString(16).padStart(4, '0');
  const pairs = marker.match(/../g)!;
  const table = pairs.map((pair) => `<${[...pair].map((letter) => hex(letter.charCodeAt(0))).join(' ')}>`);
  const shown = pairs.map((_, index) => hex(index)).join('');
  return `1 beginbfrange\n<0000> <${hex(pairs.length - 1)}> [${table.join(' ')}]\nendbfrange\nBT <${shown}> Tj ET`;
}
