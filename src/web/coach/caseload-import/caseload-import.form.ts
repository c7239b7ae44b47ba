import { CASELOAD_FIELDS } from '../../../people';
import { LinesOf, OneOf, WholeNumber, YesNo } from '../../../platform/http/validation';

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
