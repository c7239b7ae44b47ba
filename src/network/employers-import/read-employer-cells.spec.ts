import { readNaf, readSiret, readSizeBand, readSort, readWebsite } from './read-employer-cells';

const valueOf = <T>(reading: { value: T } | { fault: string }) => ('value' in reading ? reading.value : null);
const faultOf = (reading: { value: unknown } | { fault: string }) =>
  'fault' in reading ? reading.fault.replace(/\s/g, ' ') : null;

describe('a Siret in a cell', () => {
  it.each(['73282932000074', '732 829 320 00074', '732.829.320.00074', '="73282932000074"'])(
    'is read as it stands: %s',
    (text) => expect(valueOf(readSiret(text))).toBe('73282932000074'),
  );

  it.each([
    ['7,32829E+13', /tableur a arrondi/],
    ['732829320', /est un Siren/],
    ['3282932000074', /13 chiffres/],
    ['732829320000', /12 chiffres/],
    ['73282932000075', /ne passe pas le contrôle/],
    ['FR73282932000074', /n’a que des chiffres/],
  ])('is never put right: %s is explained', (text, sentence) => {
    expect(faultOf(readSiret(text))).toMatch(sentence);
  });
});

describe('what a cell says of an employer', () => {
  it.each([
    ['5610A', '56.10A'],
    ['56.10A – Restauration traditionnelle', '56.10A'],
    ['78.20 z', '78.20Z'],
    ['Restauration', null],
    ['56', null],
  ])('is a NAF code or none: %s', (text, naf) => expect(valueOf(readNaf(text))).toBe(naf));

  it.each([
    ['12', 'small'],
    ['0', 'solo'],
    ['10 à 49', 'small'],
    ['50 salariés', 'medium'],
    ['moins de 10', 'tiny'],
    ['plus de 249', 'large'],
    ['1 200', 'large'],
    ['250 salariés et plus', 'large'],
    ['20 à 99', null],
    ['oct-19', null],
    ['grande', null],
  ])('is a size or none: %s', (text, band) => expect(valueOf(readSizeBand(text))).toBe(band));

  it.each([
    ['Agence d’intérim', { kind: 'agency' }],
    ['ETT', { kind: 'agency' }],
    ['ETTI', { kind: 'agency', market: 'insertion' }],
    ['Chantier d’insertion', { market: 'insertion' }],
    ['ESAT', { market: 'protected' }],
    ['Entreprise adaptée', { market: 'adapted' }],
    ['Mairie', { kind: 'public_body', market: 'public' }],
    ['SARL', { kind: 'company' }],
    ['bof', null],
  ])('is a sort or none: %s', (text, sort) => expect(valueOf(readSort(text))).toEqual(sort));

  it('is a web address, its beginning given back', () => {
    expect(valueOf(readWebsite('www.exemple.fr'))).toBe('https://www.exemple.fr');
    expect(valueOf(readWebsite('javascript:alert(1)'))).toBeNull();
    expect(valueOf(readWebsite('voir Facebook'))).toBeNull();
  });
});
