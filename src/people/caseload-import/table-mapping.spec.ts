import { type CaseloadTable, readTable } from './read-table';
import { columnsReported, samplesOf } from '../../platform/tables/table-mapping';
import { choicesWritten, meaningsChosen, withoutSealed } from './table-mapping';

const TABLE =
  'Nom;Prénom;RSA;Divers;Note\nRoy;Amal;oui;a;1 90 05 21 231 000 12\nPetit;Zoé;non;b;\nSow;Ali;non;b;c';
const table: CaseloadTable = readTable(Buffer.from(TABLE));
const fields = (meanings: ReturnType<typeof meaningsChosen>) =>
  meanings.map((meaning) => (meaning.kind === 'field' ? meaning.field : meaning.kind));

describe('the columns of a table', () => {
  it('are taken as they seem, unless the coach says otherwise; the situation stays out whatever is said', () => {
    expect(fields(meaningsChosen(table))).toEqual(['lastName', 'firstName', 'sealed', 'unknown', 'unknown']);
    const chosen = meaningsChosen(table, ['firstName', 'lastName', 'strengths', 'strengths', 'leave']);
    expect(fields(chosen)).toEqual(['firstName', 'lastName', 'sealed', 'strengths', 'leave']);
  });

  it('are refused when two say what one alone can say, or none says a name', () => {
    expect(() => meaningsChosen(table, ['firstName'])).toThrow();
    expect(() => meaningsChosen(table, ['leave', 'leave'])).toThrow();
  });

  it('may be told on the command line, by their titles', () => {
    expect(choicesWritten(table, ['divers=strengths', 'Note = leave'])).toEqual([
      null,
      null,
      null,
      'strengths',
      'leave',
    ]);
    expect(() => choicesWritten(table, ['Autre=strengths'])).toThrow();
    expect(() => choicesWritten(table, ['Divers=santé'])).toThrow();
  });

  it('are all reported, what is left out with its reason', () => {
    const told = columnsReported(table, meaningsChosen(table, [null, null, null, 'leave']));
    expect(told.map(({ header }) => header)).toEqual(['Nom', 'Prénom', 'RSA', 'Divers', 'Note']);
    expect(told.map(({ leftOut }) => leftOut !== null)).toEqual([false, false, true, true, true]);
  });

  it('are shown by a few values that are not alike', () => {
    expect(samplesOf(table, 3)).toEqual(['a', 'b']);
  });

  it('wait without what they say of the situation, and without national numbers', () => {
    const kept = JSON.stringify(withoutSealed(table));
    expect(kept).toContain('Roy');
    expect(kept).not.toMatch(/oui|non"|231 000/);
  });
});
