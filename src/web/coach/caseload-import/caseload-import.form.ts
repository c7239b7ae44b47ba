import { CASELOAD_FIELDS } from '../../../people';
import { LinesOf, OneOf, OptionalText, WholeNumber, YesNo } from '../../../platform/http/validation';

/** Characters: as many as the file that may be sent instead holds bytes, nearly. */
const LONGEST_TABLE = 1_000_000;

/** A table, sent as a file or pasted. */
export class CaseloadTableForm {
  @OptionalText({ max: LONGEST_TABLE, lines: true }) pasted?: string | null;
  /** The name of a file that a browser sent without the file. */
  @OptionalText({ max: 300 }) file?: string | null;
}

/** What one column says. */
export class ColumnForm {
  @OneOf(['leave', ...Object.keys(CASELOAD_FIELDS)], { optional: true }) meaning?: string | null;
}

/** What every column says, in their order. */
export class ColumnsForm {
  @LinesOf(() => ColumnForm, { max: 80 }) columns?: ColumnForm[] | null;
}

/** Whether the person of one line is the one we know. */
export class AnswerForm {
  @WholeNumber({ min: 1, max: 100_000, optional: true }) line?: number | null;
  @YesNo({ optional: true }) same?: boolean | null;
}

/** Everything the coach could tell about look-alikes. */
export class AnswersForm {
  @LinesOf(() => AnswerForm, { max: 100 }) people?: AnswerForm[] | null;
}
