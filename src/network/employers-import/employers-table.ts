import type { ColumnMeaning } from '../../platform/tables/column-meaning';
import { linesToCorrect } from '../../platform/tables/lines-to-correct';
import { readTable, type Table } from '../../platform/tables/read-table';
import { ColumnNotUnderstood } from '../../platform/tables/table.errors';
import { type ColumnChoice, fieldsOf, meaningsChosen } from '../../platform/tables/table-mapping';
import { EMPLOYER_VOCABULARY, type EmployerField, meaningOfHeader } from './employer-columns';
import type { RefusedEmployer } from './employers-report';

/** Reads a table of employers in CSV, whoever saved it. @throws NotATable */
export function readEmployersTable(content: Uint8Array): Table {
  return readTable(content, {
    vocabulary: EMPLOYER_VOCABULARY,
    mostLines: 5_000,
    oneLine: 'une ligne par employeur',
  });
}

/** What each column is taken for. @throws ColumnNotUnderstood when two say the same, or none says a name */
export function employerMeanings(
  table: Table,
  choices: readonly ColumnChoice<EmployerField>[] = [],
): ColumnMeaning<EmployerField>[] {
  const meanings = meaningsChosen(table, choices, EMPLOYER_VOCABULARY);
  const fields = fieldsOf(meanings);
  if (fields.includes('name') || fields.includes('brandName')) return meanings;
  throw new ColumnNotUnderstood(
    'Aucune colonne ne dit le nom de l’employeur. Choisissez celle qui le contient, puis continuez.',
  );
}

/** The refused lines as a table to correct and to bring again. */
export function refusedEmployersFile(table: Table, refused: readonly RefusedEmployer[]): string {
  const kept = table.columns.filter(({ header }) => meaningOfHeader(header).kind !== 'ours');
  const lines = refused.map(({ line, reasons }) => ({
    line,
    reasons: reasons.map(({ column, text, reason }) =>
      [column, text ? `« ${text} »` : null, reason].filter(Boolean).join(' : '),
    ),
  }));
  return linesToCorrect(table, kept, lines);
}
