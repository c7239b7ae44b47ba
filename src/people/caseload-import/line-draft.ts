import { type LineRemark, quotedCell } from '../../platform/tables/line-remark';
import type { ParticipantDetails } from '../participant-details';
import type { SaidWish } from '../wish-rules';
import type { CaseloadField } from './column-fields';

/** One cell that is read: what its column is called, what it is taken for, and what it says. */
export interface ReadCell {
  readonly column: string;
  readonly field: CaseloadField;
  readonly text: string;
}

/** Words of the table that name an occupation. */
export interface RecognisedWords {
  readonly words: string;
  /** ROME code. */
  readonly occupation: string;
}

/** A line while it is being read. A fault refuses the line; what is left out is said, and the rest is kept. */
export class LineDraft {
  readonly details: Partial<ParticipantDetails> = {};
  readonly wishes: SaidWish[] = [];
  readonly faults: LineRemark[] = [];
  readonly leftOut: LineRemark[] = [];
  /** Her words for an occupation, and the one we took them for. */
  readonly recognised: RecognisedWords[] = [];
  /** E-mail address or name of the coach, when a column says it. */
  coach: string | null = null;
  /** The answer to "même personne ?", when a column gives it. */
  samePerson: boolean | null = null;

  constructor(readonly line: number) {}

  refuse(cell: ReadCell | null, reason: string): void {
    this.faults.push({
      line: this.line,
      column: cell?.column ?? null,
      text: quotedCell(cell?.text ?? null),
      reason,
    });
  }

  leaveOut(cell: ReadCell, reasons: string | readonly string[], { quoting = true } = {}): void {
    for (const reason of [reasons].flat()) {
      this.leftOut.push({
        line: this.line,
        column: cell.column,
        text: quoting ? quotedCell(cell.text) : null,
        reason,
      });
    }
  }
}

/** What reading a line has to ask of the house. */
export interface CaseloadPorts {
  /** Civil day in Paris. */
  readonly today: string;
  /** The ROME code these words say without a doubt; `null` otherwise. */
  occupationNamed(words: string): string | null;
  /** Id of the structure of the territory with this name, or that runs a shelter of this name. */
  structureNamed(words: string): string | null;
  /** The commune these words, or this postcode, say without a doubt. */
  placeNamed(words: string): { label: string; lat: number; lon: number } | null;
}

/** Reads all cells of one line that are taken for the same field. */
export type FieldReader = (cells: readonly ReadCell[], draft: LineDraft, ports: CaseloadPorts) => void;
