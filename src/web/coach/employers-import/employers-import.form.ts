import { EMPLOYER_VOCABULARY } from '../../../network';
import { LinesOf, OneOf } from '../../../platform/http/validation';
import { SameLineForm } from '../table-import/same-line.form';

/** What one column says. */
export class EmployersColumnForm {
  @OneOf(['leave', ...Object.keys(EMPLOYER_VOCABULARY.fields)], { optional: true }) meaning?: string | null;
}

/** What every column says, in their order. */
export class EmployersColumnsForm {
  @LinesOf(() => EmployersColumnForm, { max: 80 }) columns?: EmployersColumnForm[] | null;
}

/** Everything the coach could tell about look-alikes. */
export class SameEmployersForm {
  @LinesOf(() => SameLineForm, { max: 100 }) employers?: SameLineForm[] | null;
}
