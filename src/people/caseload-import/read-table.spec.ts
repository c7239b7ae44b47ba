import { readTable } from './read-table';

const table = (text: string) => readTable(Buffer.from(text));
const headers = (text: string) => table(text).columns.map(({ header }) => header);

describe('a table', () => {
  it.each([';', ',', '\t', '|'])('is read whatever parts its columns: %j', (mark) => {
    const text = ['Nom', 'Prénom', 'Tél.'].join(mark) + '\n' + ['Roy', 'Amal', '1'].join(mark);
    expect(table(text)).toMatchObject({ separator: mark, headerLine: 1 });
    expect(headers(text)).toEqual(['Nom', 'Prénom', 'Tél.']);
  });

  it('may hold other marks in its cells than the one that parts them', () => {
    const text = 'Nom;Prénom;Expérience\nRoy;Amal;"plonge, cuisine; service"\nPetit;Zoé;a,b,c,d,e';
    expect(table(text).separator).toBe(';');
    expect(table(text).lines[0]!.cells[2]).toBe('plonge, cuisine; service');
  });

  it('has its header under a title, and its lines numbered as a spreadsheet does', () => {
    const { headerLine, lines } = table('Suivi 2026;;\n\nNom;Prénom;\nRoy;Amal;\n;;\nPetit;Zoé;\n');
    expect([headerLine, lines.map(({ line }) => line)]).toEqual([3, [4, 6]]);
  });

  it('loses its empty columns, and names those without a title that hold something', () => {
    expect(headers('Nom;Prénom;;Ville;;\nRoy;Amal;x;Dijon;;\nPetit;Zoé;;Dijon;;')).toEqual([
      'Nom',
      'Prénom',
      'Colonne C',
      'Ville',
    ]);
    expect(headers('Nom;Prénom\nRoy;Amal;note\nPetit;Zoé;note')).toEqual(['Nom', 'Prénom', 'Colonne C']);
  });

  it('keeps every line when a quote is never closed', () => {
    const { lines } = table('Nom;Prénom\nRoy;"Amal\nPetit;Zoé\nLe Goff;Maë');
    expect(lines.map(({ cells }) => cells[0])).toEqual(['Roy', 'Petit', 'Le Goff']);
  });

  it('has its cells cleaned of what nobody sees, and of the guard of a formula', () => {
    const [line] = table("Nom;Prénom\n\u200B\u00A0Roy\u202E ;'+33 6").lines;
    expect(line!.cells).toEqual(['Roy', '+33 6']);
  });

  it('without a header or without lines is none', () => {
    for (const text of ['', 'Bonjour', 'Nom;Prénom', '\n\n']) expect(() => table(text)).toThrow();
  });

  it('is read whole when thousands of empty lines follow it', () => {
    expect(table(`Nom;Prénom\nRoy;Amal\n${';\n'.repeat(100_000)}`).lines).toHaveLength(1);
  });

  it.each([
    ['a single line without end', 'x'.repeat(2_000_000)],
    ['half a million lines', `Nom;Prénom\n${'a;b\n'.repeat(500_000)}`],
    ['a million columns', `Nom;Prénom\n${'a;'.repeat(1_000_000)}`],
    ['a quote that never closes over all that', `Nom;Prénom\n"${'a;b\n'.repeat(500_000)}`],
    ['blank lines between two people, by the thousand', `Nom;Prénom\nRoy;Amal${'\n'.repeat(6_000)}Petit;Zoé`],
  ])('that is %s is refused in a sentence', (_, text) => {
    expect(() => table(text)).toThrow(expect.objectContaining({ name: 'NotATable' }));
  });

  it('of thousands of lines is refused', () => {
    expect(() => table(`Nom;Prénom\n${'Roy;Amal\n'.repeat(1_001)}`)).toThrow();
    expect(table(`Nom;Prénom\n${'Roy;Amal\n'.repeat(1_000)}`).lines).toHaveLength(1_000);
  });
});
