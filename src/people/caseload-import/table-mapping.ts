import {
  type ColumnChoice as ChoiceOf,
  choicesWritten as written,
  fieldsOf,
  meaningsChosen as chosen,
  type ReportedColumn as ReportedOf,
} from '../../platform/tables/table-mapping';
import { NoNames } from './caseload-import.errors';
import type { CaseloadField } from './column-fields';
import { CASELOAD_VOCABULARY, type ColumnMeaning, meaningsOf } from './column-meaning';
import { holdsNationalNumber, REMOVED_NUMBER } from './national-number';
import type { CaseloadTable } from './read-table';

/** What a coach says of a column: a field, `leave`, or nothing (then it is taken as it seems). */
export type ColumnChoice = ChoiceOf<CaseloadField>;

/** What a report says of a column. */
export type ReportedColumn = ReportedOf<CaseloadField>;

const NAMES: readonly CaseloadField[] = ['lastName', 'firstName', 'lastThenFirst', 'firstThenLast'];

/**
 * What each column is taken for: what its header says, unless the coach says otherwise. A column that speaks of the
 * situation stays out, whatever is chosen.
 * @throws ColumnNotUnderstood when two columns are chosen for what only one can say; NoNames
 */
export function meaningsChosen(table: CaseloadTable, choices: readonly ColumnChoice[] = []): ColumnMeaning[] {
  const meanings = chosen(table, choices, CASELOAD_VOCABULARY);
  const fields = fieldsOf(meanings);
  if (!NAMES.some((name) => fields.includes(name))) throw new NoNames();
  return meanings;
}

/** Choices written `En-tête=field`, as the command line takes them. @throws ColumnNotUnderstood */
export function choicesWritten(table: CaseloadTable, choices: readonly string[]): ColumnChoice[] {
  return written(table, choices, CASELOAD_VOCABULARY);
}

/** A table without what it says of people's situations, nor any national number: the rest may wait, encrypted. */
export function withoutSealed(table: CaseloadTable): CaseloadTable {
  const meanings = meaningsOf(table.columns.map(({ header }) => header));
  const sealed = new Set(
    table.columns.filter((_, place) => meanings[place]!.kind === 'sealed').map(({ index }) => index),
  );
  const lines = table.lines.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, index) => {
      if (sealed.has(index)) return '';
      return holdsNationalNumber(cell) ? REMOVED_NUMBER : cell;
    }),
  }));
  return { ...table, lines };
}
