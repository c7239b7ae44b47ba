import { type LineRemark, quotedCell } from '../../platform/tables/line-remark';
import type { ContactDetails } from '../contacts/contact-details';
import type { EmployerDetails } from '../employer-details';
import type { EmployerField } from './employer-columns';
import type { CellReading } from './read-employer-cells';

/** One cell that is read: what its column is called, what it is taken for, and what it says. */
export interface EmployerCell {
  readonly column: string;
  readonly field: EmployerField;
  readonly text: string;
}

/** A line while it is being read. A fault refuses the line; what is left out is said, and the rest is kept. */
export class EmployerDraft {
  readonly details: Partial<EmployerDetails> = {};
  readonly contact: { -readonly [K in keyof ContactDetails]?: ContactDetails[K] } = {};
  readonly faults: LineRemark[] = [];
  readonly leftOut: LineRemark[] = [];
  /** The answer to "même employeur ?", when a column gives it. */
  same: boolean | null = null;

  constructor(readonly line: number) {}

  refuse(cell: EmployerCell | null, reason: string): void {
    this.faults.push(this.remark(cell, reason));
  }

  leaveOut(cell: EmployerCell, reason: string): void {
    this.leftOut.push(this.remark(cell, reason));
  }

  /** The value of a cell; `undefined` when it is not understood, which is said. */
  valueOr<T>(cell: EmployerCell, reading: CellReading<T>): T | undefined {
    if ('value' in reading) return reading.value;
    this.leaveOut(cell, reading.fault);
    return undefined;
  }

  private remark(cell: EmployerCell | null, reason: string): LineRemark {
    return { line: this.line, column: cell?.column ?? null, text: quotedCell(cell?.text ?? null), reason };
  }
}
