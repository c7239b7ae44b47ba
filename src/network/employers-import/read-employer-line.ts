import { isUnknown } from '../../platform/tables/cell-text';
import type { ColumnMeaning } from '../../platform/tables/column-meaning';
import { faultInShape } from '../../platform/tables/fault-in-shape';
import type { LineRemark } from '../../platform/tables/line-remark';
import type { Table, TableLine } from '../../platform/tables/read-table';
import type { ContactDetails } from '../contacts/contact-details';
import type { EmployerDetails } from '../employer-details';
import type { EmployerField } from './employer-columns';
import { type EmployerCell, EmployerDraft } from './employer-draft';
import { EMPLOYER_READERS, type EmployerPorts, readPlace } from './employer-readers';

/** A line as it was understood, before it is compared with anything. */
export interface ReadEmployer {
  readonly line: number;
  /** As the report names it; empty when the line does not. */
  readonly name: string;
  /** Complete when nothing is at fault. */
  readonly details: EmployerDetails;
  readonly contact: ContactDetails | null;
  readonly faults: readonly LineRemark[];
  readonly leftOut: readonly LineRemark[];
  readonly same: boolean | null;
}

/** Reads every line of a table of employers, each column for what it is taken for. */
export function readEmployers(
  table: Table,
  meanings: readonly ColumnMeaning<EmployerField>[],
  ports: EmployerPorts,
): ReadEmployer[] {
  return table.lines.map((line) => readEmployer(line, table, meanings, ports));
}

function readEmployer(
  line: TableLine,
  table: Table,
  meanings: readonly ColumnMeaning<EmployerField>[],
  ports: EmployerPorts,
): ReadEmployer {
  const draft = new EmployerDraft(line.line);
  const shapeFault = faultInShape(line, table);
  if (shapeFault) draft.refuse(null, shapeFault);
  else readCells(cellsOf(line, table, meanings), draft, ports);
  const { details, faults, leftOut, same } = draft;
  const whole = { ...details, name: details.name ?? details.brandName ?? '' };
  const name = whole.brandName ?? whole.name;
  return { line: line.line, name, details: whole, contact: contactIn(draft), faults, leftOut, same };
}

function readCells(cells: readonly EmployerCell[], draft: EmployerDraft, ports: EmployerPorts): void {
  const said = cells.filter(({ text }) => text !== '' && !isUnknown(text));
  for (const [field, reader] of Object.entries(EMPLOYER_READERS)) {
    const ofField = said.filter((cell) => cell.field === field);
    if (ofField.length > 0) reader(ofField, draft, ports);
  }
  readPlace(said, draft, ports);
  if (draft.faults.length === 0 && !draft.details.name && !draft.details.brandName) {
    draft.refuse(null, 'Il manque le nom de l’employeur.');
  }
}

/** Somebody there, or at least a way to reach the place: "Standard". */
function contactIn({ contact: { name, role, phone, email } }: EmployerDraft): ContactDetails | null {
  const called = name ?? role ?? (phone || email ? 'Standard' : null);
  if (called === null) return null;
  return { name: called, role: name ? role : undefined, phone, email };
}

function cellsOf(
  { cells }: TableLine,
  { columns }: Table,
  meanings: readonly ColumnMeaning<EmployerField>[],
): EmployerCell[] {
  return columns.flatMap(({ index, header }, place) => {
    const meaning = meanings[place];
    return meaning?.kind === 'field'
      ? [{ column: header, field: meaning.field, text: cells[index] ?? '' }]
      : [];
  });
}
