import { meaningsOf } from './column-meaning';
import { readTable } from './read-table';
import { refusedLinesFile } from './refused-lines-file';

const table = readTable(
  Buffer.from('Nom;Prénom;RSA;Tél\nRoy;Amal;oui;=1+1\nPetit;Zoé;non;+33 6;de trop\nSow;Ali;;'),
);
const reasons = [{ line: 2, column: 'Tél', text: '=1+1', reason: 'Non.' }];
const file = refusedLinesFile(table, [
  { line: 2, name: 'Amal Roy', reasons, question: null },
  { line: 3, name: 'Zoé Petit', reasons: [], question: 'Est-ce la même ?' },
]);

describe('the file of lines to correct', () => {
  it('opens in a spreadsheet: mark, semicolons, no formula, nothing of the situation', () => {
    expect(file).toMatch(/^\uFEFFNom;Prénom;Tél;Même personne\s\?;À corriger;Ligne du fichier\r\n/);
    expect(file).toContain("'=1+1");
    expect(file).not.toMatch(/RSA|;oui/);
    expect(file).not.toContain('Sow');
  });

  it('is understood when it comes back, and a line too wide stays too wide', () => {
    const again = readTable(Buffer.from(file));
    expect(meaningsOf(again.columns.map(({ header }) => header)).map(({ kind }) => kind)).toEqual([
      'field',
      'field',
      'field',
      'field',
      'ours',
      'ours',
    ]);
    expect(again.lines[0]!.cells.slice(0, 3)).toEqual(['Roy', 'Amal', '=1+1']);
    expect(again.lines.map(({ cells }) => cells.length)).toEqual([6, 7]);
  });
});
