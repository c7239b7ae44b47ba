import { EMPLOYER_VOCABULARY } from '../../../network';
import { LinesOf, OneOf, WholeNumber, YesNo } from '../../../platform/http/validation';

/** What one column says. */
export class EmployersColumnForm {
  @OneOf(['leave', ...Object.keys(EMPLOYER_VOCABULARY.fields)], { optional: true }) meaning?: string | null;
}

/** What every column says, in their order. */
export class EmployersColumnsForm {
  @LinesOf(() => EmployersColumnForm, { max: 80 }) columns?: EmployersColumnForm[] | null;
}

/** Whether the employer of one line is the one it resembles. */
export class SameEmployerForm {
  @WholeNumber({ min: 1, max: 100_000, optional: true }) line?: number | null;
  @YesNo({ optional: true }) same?: boolean | null;
}

/** Everything the coach could tell about look-alikes. */
export class SameEmployersForm {
  @LinesOf(() => SameEmployerForm, { max: 100 }) employers?: SameEmployerForm[] | null;
}
