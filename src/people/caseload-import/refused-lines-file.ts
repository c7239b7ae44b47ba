import { stringify } from 'csv-stringify/sync';
import { meaningsOf } from './column-meaning';
import type { RefusedLine } from './caseload-report';
import type { CaseloadTable } from './read-table';

/** The titles of the columns we add; `meaningOfHeader` knows them again. */
export const LINE_TITLE = 'Ligne du fichier';
export const CORRECTION_TITLE = 'À corriger';
export const SAME_PERSON_TITLE = 'Même personne ?';

/**
 * The refused lines as a table to correct and to bring again: UTF-8 with its mark, semicolons, as spreadsheets open
 * it in France; a text that a spreadsheet would take for a formula is held back by an apostrophe. Columns about the
 * situation are not in it.
 */
export function refusedLinesFile(table: CaseloadTable, refused: readonly RefusedLine[]): string {
  const headers = table.columns.map(({ header }) => header);
  const meanings = meaningsOf(headers);
  const kept = table.columns.filter((_, place) => !['sealed', 'ours'].includes(meanings[place]!.kind));
  const asksAlready = meanings.some((meaning) => meaning.kind === 'field' && meaning.field === 'samePerson');
  const asks = refused.some(({ question }) => question) && !asksAlready;
  const titles = [...kept.map(({ header }) => header), ...(asks ? [SAME_PERSON_TITLE] : [])];
  const rows = refused.map((one) => {
    const cells = table.lines.find(({ line }) => line === one.line)?.cells ?? [];
    const beyond = cells.filter(
      (cell, index) => cell !== '' && !table.columns.some((column) => column.index === index),
    );
    const own = [...kept.map(({ index }) => cells[index] ?? ''), ...(asks ? [''] : [])];
    // What stood beyond the last column stands there again: until it finds its place the line is refused.
    return [...own, reasonsOf(one).join(' / '), String(one.line), ...beyond];
  });
  const rowsWithTitles = [[...titles, CORRECTION_TITLE, LINE_TITLE], ...rows];
  return stringify(rowsWithTitles, {
    bom: true,
    delimiter: ';',
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

function reasonsOf({ reasons, question }: RefusedLine): string[] {
  const said = reasons.map(({ column, text, reason }) =>
    [column, text ? `« ${text} »` : null, reason].filter(Boolean).join(' : '),
  );
  return question ? [...said, `${question} Écrivez oui ou non dans « ${SAME_PERSON_TITLE} ».`] : said;
}
