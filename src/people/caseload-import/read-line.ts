import type { ParticipantDetails } from '../participant-details';
import type { SaidWish } from '../wish-rules';
import { isUnknown, oneLine } from '../../platform/tables/cell-text';
import { CASELOAD_FIELDS, type CaseloadField } from './column-fields';
import { codesOf } from '../../reference';
import type { ColumnMeaning } from './column-meaning';
import { FILE_READERS } from './file-readers';
import { IDENTITY_READERS, judgeWhole } from './identity-readers';
import { faultInShape } from '../../platform/tables/fault-in-shape';
import type { LineRemark } from '../../platform/tables/line-remark';
import { type CaseloadPorts, LineDraft, type ReadCell, type RecognisedWords } from './line-draft';
import type { TableLine } from '../../platform/tables/read-table';
import type { CaseloadTable } from './read-table';
import { holdsNationalNumber } from './national-number';

/** A line as it was understood, before it is compared with anybody. */
export interface ReadLine {
  readonly line: number;
  /** As the report names her; empty when the line does not. */
  readonly name: string;
  /** Complete when nothing is at fault. */
  readonly details: Partial<ParticipantDetails>;
  readonly wishes: readonly SaidWish[];
  readonly faults: readonly LineRemark[];
  readonly leftOut: readonly LineRemark[];
  readonly recognised: readonly RecognisedWords[];
  readonly coach: string | null;
  readonly samePerson: boolean | null;
}

/** Names before dates, birth before entry: later readers look at what earlier ones found. */
const IN_ORDER: readonly CaseloadField[] = codesOf(CASELOAD_FIELDS);

/** Reads every line of a table, each column for what it is taken for. */
export function readLines(
  table: CaseloadTable,
  meanings: readonly ColumnMeaning[],
  ports: CaseloadPorts,
): ReadLine[] {
  return table.lines.map((line) => readLine(line, table, meanings, ports));
}

function readLine(
  line: TableLine,
  table: CaseloadTable,
  meanings: readonly ColumnMeaning[],
  ports: CaseloadPorts,
): ReadLine {
  const draft = new LineDraft(line.line);
  const shapeFault = faultInShape(line, table);
  if (shapeFault) draft.refuse(null, shapeFault);
  else readCells(cellsOf(line, table, meanings), draft, ports);
  const { details, wishes, faults, leftOut, recognised, coach, samePerson } = draft;
  const name = oneLine(`${details.firstName ?? ''} ${details.lastName ?? ''}`);
  return { line: line.line, name, details, wishes, faults, leftOut, recognised, coach, samePerson };
}

function readCells(cells: readonly ReadCell[], draft: LineDraft, ports: CaseloadPorts): void {
  for (const field of IN_ORDER) {
    const ofField = cells.filter((cell) => cell.field === field && mayBeRead(cell, draft));
    const reader = IDENTITY_READERS[field] ?? FILE_READERS[field];
    if (ofField.length > 0) reader?.(ofField, draft, ports);
  }
  judgeWhole(draft, cells);
}

function mayBeRead(cell: ReadCell, draft: LineDraft): boolean {
  if (cell.text === '' || isUnknown(cell.text)) return false;
  if (!holdsNationalNumber(cell.text)) return true;
  draft.leaveOut(cell, 'Un numéro de sécurité sociale ne se garde pas ici.', { quoting: false });
  return false;
}

function cellsOf(
  { cells }: TableLine,
  { columns }: CaseloadTable,
  meanings: readonly ColumnMeaning[],
): ReadCell[] {
  return columns.flatMap(({ index, header }, place) => {
    const meaning = meanings[place];
    return meaning?.kind === 'field'
      ? [{ column: header, field: meaning.field, text: cells[index] ?? '' }]
      : [];
  });
}
