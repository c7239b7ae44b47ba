import { folded } from '../../platform/search/words-of';
import type { ParticipantDetails } from '../participant-details';
import type { SaidWish } from '../wish-rules';
import { holdsNationalNumber, isUnknown, oneLine } from './cell-text';
import { CASELOAD_FIELDS, type CaseloadField } from './column-fields';
import { codesOf } from '../../reference';
import type { ColumnMeaning } from './column-meaning';
import { FILE_READERS } from './file-readers';
import { IDENTITY_READERS, judgeWhole } from './identity-readers';
import {
  type CaseloadPorts,
  LineDraft,
  type LineRemark,
  type ReadCell,
  type RecognisedWords,
} from './line-draft';
import type { CaseloadTable, TableLine } from './read-table';

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

/** A separator inside a cell pushes all that follows to the right: nothing of such a line can be trusted. */
function faultInShape({ cells }: TableLine, { columns, separator }: CaseloadTable): string | null {
  const known = new Set(columns.map(({ index }) => index));
  if (cells.some((cell, index) => cell !== '' && !known.has(index))) {
    const sign = separator === '\t' ? 'une tabulation' : `un « ${separator} »`;
    return `Cette ligne a plus de cases que le tableau n’a de colonnes : ${sign} s’est glissé dans une case, ou une colonne n’a pas de titre.`;
  }
  const same = columns.filter(({ index, header }) => folded(cells[index] ?? '') === folded(header));
  return same.length > columns.length / 2 ? 'Cette ligne répète les titres des colonnes.' : null;
}
