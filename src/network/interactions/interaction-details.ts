import type { CivilDay } from '../../platform/clock/civil-day';
import type { FieldError } from '../../platform/http/field-error';
import { type InteractionMode, type InteractionPurpose, mayBeInPerson } from './interaction-words';

/** Something to do by a civil day. */
export interface TaskDetails {
  readonly words: string;
  readonly dueOn: CivilDay;
}

/** What a coach says of an exchange with an employer. Absent means not said. */
export interface InteractionDetails {
  /** Today unless told. */
  readonly day?: CivilDay;
  readonly mode: InteractionMode;
  /** Face to face; deduced from the mode unless told. */
  readonly inPerson?: boolean;
  readonly decisionMaker?: boolean;
  readonly purpose?: InteractionPurpose;
  readonly outcome?: string;
  /** People whose wishes motivated it. Internal: always allowed. */
  readonly wishesOf?: readonly string[];
  /** People named to the employer. It is recorded whatever was talked over with them before. */
  readonly named?: readonly string[];
  readonly promise?: TaskDetails;
  readonly nextAction?: TaskDetails;
}

/** The facts of an exchange: what clocks, stages and indicators are derived from. */
export interface InteractionFacts {
  readonly day: CivilDay;
  readonly mode: InteractionMode;
  readonly inPerson: boolean;
  /** Null: nobody said. */
  readonly decisionMaker: boolean | null;
  readonly purpose: InteractionPurpose | null;
}

/** The most people one exchange may be tied to, in each way. */
export const MOST_PEOPLE = 30;

const TO_COME = 'Un échange se note une fois qu’il a eu lieu.';
const AT_A_DISTANCE = 'Par téléphone, par mail ou en visio, on n’est pas face à face.';
const BEFORE = 'Ce jour est avant celui de l’échange.';

/** What was said, with what follows from it. */
export function factsOf(details: InteractionDetails, today: CivilDay): InteractionFacts {
  const { mode, day = today, decisionMaker = null, purpose = null } = details;
  return { day, mode, inPerson: details.inPerson ?? mayBeInPerson(mode), decisionMaker, purpose };
}

/** What cannot be, field by field; empty when it can. */
export function faultsIn(details: InteractionDetails, today: CivilDay): FieldError[] {
  const { day, mode, inPerson } = factsOf(details, today);
  const faults: FieldError[] = [];
  if (day > today) faults.push({ field: 'date', message: TO_COME });
  if (inPerson && !mayBeInPerson(mode)) faults.push({ field: 'inPerson', message: AT_A_DISTANCE });
  for (const field of ['promise', 'nextAction'] as const) {
    const task = details[field];
    if (task && task.dueOn < day) faults.push({ field: `${field}.dueOn`, message: BEFORE });
  }
  return faults;
}
