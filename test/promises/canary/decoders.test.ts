import { HIDING_PLACES } from './decoders/hiding-places';
import { folded, squeezed, viewsOf } from './decoders/views';

const MARKER = 'cnrbkdwq7mzx2k4p5ahv';

const places = Object.entries(HIDING_PLACES);
const bytesOf = (hidden: string | Buffer) => (Buffer.isBuffer(hidden) ? hidden : Buffer.from(hidden));
const readable = (bytes: Buffer) => viewsOf(bytes).map(({ text }) => squeezed(folded(text)));

describe('What the canary can read', () => {
  it.each(places)('a marker in %s is found', (_, hide) => {
    expect(readable(bytesOf(hide(MARKER))).filter((text) => text.includes(MARKER))).not.toEqual([]);
  });

  it.each(places)('nothing is found in %s where nothing was hidden', (_, hide) => {
    const other = 'cnrbkdwqabcdefghijkl';
    expect(readable(bytesOf(hide(other))).filter((text) => text.includes(MARKER))).toEqual([]);
  });

  it('looking for the marker as it stands finds few of them', () => {
    const found = places.filter(([, hide]) => bytesOf(hide(MARKER)).includes(MARKER));
    expect(places.length).toBeGreaterThanOrEqual(14);
    expect(found.length).toBeLessThan(places.length / 4);
  });

  it('words in another spelling are the same words', () => {
    const said = [
      '12, rue des Lilas',
      '12-rue-des-lilas',
      '12%20rue%20des%20L%C3%AFlas',
      '12 RUE DES LI­LAS',
    ];
    const read = said.flatMap((one) => viewsOf(Buffer.from(one)).map(({ text }) => folded(text)));
    expect(read.filter((text) => text.includes('12 rue des lilas')).length).toBeGreaterThanOrEqual(
      said.length,
    );
  });

  it('letters of a PDF are read by their own font, and by no other', () => {
    const table = (id: number, letters: string) =>
      `${id} 0 obj\n<< >>\nstream\nbeginbfchar\n${[...letters].map((one, at) => `<000${at}> <00${one.charCodeAt(0).toString(16)}>`).join('\n')}\nendbfchar\nendstream\nendobj`;
    const file = [
      '%PDF-1.7',
      '1 0 obj\n<< /Font << /F1 2 0 R /F2 3 0 R >> >>\nendobj',
      '2 0 obj\n<< /ToUnicode 4 0 R >>\nendobj\n3 0 obj\n<< /ToUnicode 5 0 R >>\nendobj',
      table(4, 'rsa'),
      table(5, 'pie'),
      '6 0 obj\n<< >>\nstream\nBT /F1 12 Tf <0000> Tj /F2 12 Tf <000000010002> Tj ET\nendstream\nendobj',
    ].join('\n');
    const words = readable(Buffer.from(file)).join(' ');
    expect(words).toContain('pie');
    expect(words).not.toContain('rsa');
  });

  it('rubbish is read without a complaint, and in little time', () => {
    const rubbish = Buffer.from(Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 256));
    for (const start of ['', '\x1f\x8b\x08', '\x78\x9c', '%PDF-1.4\nstream\n', 'PK\x03\x04'])
      expect(viewsOf(Buffer.concat([Buffer.from(start, 'latin1'), rubbish])).length).toBeGreaterThan(0);
  });
});
