import { CASELOAD_FIELDS } from '../../../people';
import { LinesOf, OneOf } from '../../../platform/http/validation';
import { SameLineForm } from '../table-import/same-line.form';

/** What one column says. */
export class ColumnForm {
  @OneOf(['leave', ...Object.keys(CASELOAD_FIELDS)], { optional: true }) meaning?: string | null;
}

/** What every column says, in their order. */
export class ColumnsForm {
  @LinesOf(() => ColumnForm, { max: 80 }) columns?: ColumnForm[] | null;
}

/** Everything the coach could tell about look-alikes. */
export class AnswersForm {
  @LinesOf(() => SameLineForm, { max: 100 }) people?: SameLineForm[] | null;
}
