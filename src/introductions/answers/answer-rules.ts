import { addDays, type CivilDay } from '../../platform/clock/civil-day';
import type { FieldError } from '../../platform/http/field-error';
import type { Answer, Reason } from './answer-words';

/** An answer as it is said. Absent means not said. */
export interface AnswerDetails {
  readonly answer: Answer;
  /** Civil day from which she wants to be asked again. */
  readonly until?: CivilDay;
  readonly reason?: Reason;
  /** Id or name of the colleague she said it to; whoever writes it down unless told. */
  readonly saidAloudTo?: string;
  /** What was read aloud to her. */
  readonly words?: string;
}

/** Days: "later" in more than a year is a "no". */
const LONGEST_WAIT = 366;

/** Everything that keeps an answer from meaning one thing; empty when it may be recorded. */
export function faultsInAnswer({ answer, until, reason }: AnswerDetails, today: CivilDay): FieldError[] {
  const faults: FieldError[] = [];
  if (until !== undefined && answer !== 'not_now') {
    faults.push({ field: 'until', message: 'Une date ne va qu’avec « Pas maintenant ».' });
  }
  if (until !== undefined && (until <= today || until > addDays(today, LONGEST_WAIT))) {
    faults.push({ field: 'until', message: 'Choisissez un jour à venir, dans un an au plus.' });
  }
  if (reason !== undefined && answer !== 'no') {
    faults.push({ field: 'reason', message: 'Une raison ne va qu’avec « Non ».' });
  }
  return faults;
}
