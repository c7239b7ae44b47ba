import { readTable as read, type Table } from '../../platform/tables/read-table';
import { CASELOAD_VOCABULARY } from './column-meaning';

/** A coach's table as it was written, blank lines and empty columns left out. */
export type CaseloadTable = Table;

/**
 * Reads a coach's table in CSV whoever saved it.
 * @throws NotATable when there is no header with lines under it, or far too many.
 */
export function readTable(content: Uint8Array): CaseloadTable {
  return read(content, {
    vocabulary: CASELOAD_VOCABULARY,
    mostLines: 1_000,
    oneLine: 'une ligne par personne',
  });
}
