import {
  BREAKFAST_FORMATS,
  type BreakfastFormat,
  MOST_SEATS,
  PAIR_OUTCOMES,
  type PairOutcome,
} from '../../../breakfasts';
import {
  Day,
  Instant,
  ListOfTexts,
  OneOf,
  OptionalText,
  Text,
  Uuid,
  WholeNumber,
} from '../../../platform/http/validation';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A petit-déj to plan. */
export class BreakfastBody {
  @OneOf(BREAKFAST_FORMATS) format: BreakfastFormat;
  @Text({ max: 120, describe: 'Lu par tous les invités : neutre.' }) publicTitle: string;
  @OptionalText({ max: 120, describe: 'Entre collègues.' }) internalTitle?: string | null;
  @Text({ max: 200 }) place: string;
  @Instant() startsAt: Date;
  @Instant() endsAt: Date;
  @WholeNumber({ min: 1, max: MOST_SEATS }) employerSeats: number;
  @WholeNumber({ min: 1, max: MOST_SEATS, optional: true }) participantSeats?: number | null;
}

/** A wave: people at employers. */
export class InvitationsBody {
  @ListOfTexts({ length: 36, pattern: ID, min: 1, max: 200 }) contactIds: string[];
}

/** Who came: somebody at an employer, or a person; one of the two. */
export class AttendanceBody {
  @Uuid({ optional: true }) employerId?: string | null;
  @Uuid({ optional: true }) contactId?: string | null;
  @Uuid({ optional: true }) participantId?: string | null;
  @WholeNumber({ min: 0, max: 2, describe: 'Combien sont venus ; 0 : personne.' }) people: number;
}

/** What came of an employer and a person meeting there. */
export class OutcomeBody {
  @Uuid() employerId: string;
  @Uuid() participantId: string;
  @OneOf(PAIR_OUTCOMES) outcome: PairOutcome;
  @OptionalText({ max: 1_000, lines: true }) notes?: string | null;
  @Day({ optional: true }) callBackOn?: string | null;
}
