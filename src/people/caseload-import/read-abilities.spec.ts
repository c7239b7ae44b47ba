import { readYesNo } from '../../platform/tables/cell-text';
import { readCertificates, readLanguage, readLanguages, readLicences, readTexts } from './read-abilities';

describe('licences', () => {
  it.each([
    ['B', ['B']],
    ['permis B', ['B']],
    ['Permis B et BE', ['B', 'BE']],
    ['b, c', ['B', 'C']],
    ['VL', ['B']],
    ['oui', ['B']],
    ['non', []],
    ['aucun', []],
  ])('written %j are %j', (text, values) => {
    expect(readLicences(text, 'Permis')).toEqual({ values, leftOut: [] });
  });

  it('take their letter from the title when the cell says yes', () => {
    expect(readLicences('oui', 'Permis C').values).toEqual(['C']);
  });

  it('that are not held today are left unknown, without saying why', () => {
    for (const text of ['en cours', 'B suspendu', 'code obtenu', 'retiré']) {
      const { values, leftOut } = readLicences(text, 'Permis');
      expect([values, leftOut]).toEqual([undefined, [expect.not.stringMatching(/suspen|retir/)]]);
    }
    expect(readLicences('peut-être un jour', 'Permis').values).toBeUndefined();
  });
});

it('certificates are told apart, those of one family too', () => {
  expect(readCertificates('CACES 1, 3 et 5; SST').values).toEqual(['CACES 1', 'CACES 3', 'CACES 5', 'SST']);
  expect(readCertificates('HACCP\nFIMO').values).toEqual(['HACCP', 'FIMO']);
  expect(readCertificates('non').values).toEqual([]);
  const long = readCertificates('x'.repeat(121));
  expect([long.values, long.leftOut.length]).toEqual([undefined, 1]);
});

it('skills are a list, and nothing is no list', () => {
  expect(readTexts('cuisiner, accueillir').values).toEqual(['cuisiner', 'accueillir']);
  expect(readTexts('néant').values).toBeUndefined();
});

describe('languages', () => {
  it.each([
    ['français B1', { français: 'B1' }],
    ['Arabe (langue maternelle), français : notions', { arabe: 'C2', français: 'A1' }],
    ['anglais courant et espagnol scolaire', { anglais: 'C1', espagnol: 'A2' }],
    ['FRANCAIS à l’aise', { français: 'B2' }],
  ])('written %j are %j', (text, values) => {
    expect(readLanguages(text)).toEqual({ values, leftOut: [] });
  });

  it('without a level are not guessed, and said', () => {
    const { values, leftOut } = readLanguages('wolof, klingon');
    expect([values, leftOut]).toEqual([
      {},
      [expect.stringMatching(/wolof/), expect.stringMatching(/klingon/)],
    ]);
  });

  it('are one code when it is asked which she reads best', () => {
    expect(['Arabe', 'ukrainien, russe', 'fr', 'soninké', '?'].map(readLanguage)).toEqual([
      'ar',
      'uk',
      'fr',
      undefined,
      undefined,
    ]);
  });
});

it('yes and no are yes and no', () => {
  expect(['Oui', 'x', 'NON', '0', 'récépissé'].map(readYesNo)).toEqual([true, true, false, false, undefined]);
});
