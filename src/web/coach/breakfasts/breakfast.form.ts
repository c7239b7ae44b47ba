import {
  BREAKFAST_FORMATS,
  type BreakfastFormat,
  MOST_SEATS,
  PAIR_OUTCOMES,
  type PairOutcome,
  RSVP_ANSWERS,
  type RsvpAnswer,
} from '../../../breakfasts';
import {
  Day,
  ListOfTexts,
  OneOf,
  OptionalText,
  SomeOf,
  Text,
  TimeOfDay,
  Uuid,
  WholeNumber,
} from '../../../platform/http/validation';

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What is planned, whatever its format: times as clocks show them in Paris. */
export class BreakfastChangeForm {
  @Text({ max: 120 }) publicTitle: string;
  @OptionalText({ max: 120 }) internalTitle?: string | null;
  @Text({ max: 200 }) place: string;
  @Day() day: string;
  @TimeOfDay() startsAt: string;
  @TimeOfDay() endsAt: string;
  @WholeNumber({ min: 1, max: MOST_SEATS }) employerSeats: number;
  @WholeNumber({ min: 1, max: MOST_SEATS, optional: true }) participantSeats?: number | null;
}

/** A petit-déj as a coach plans it. */
export class BreakfastForm extends BreakfastChangeForm {
  @OneOf(BREAKFAST_FORMATS) format: BreakfastFormat;
}

export class CancellationForm {
  @OptionalText({ max: 300 }) reason?: string | null;
}

/** Whom to invite. */
export class WaveForm {
  @ListOfTexts({ length: 36, pattern: ID, min: 1, max: 200 }) contactIds: string[];
}

/** What somebody said on the telephone. */
export class NotedReplyForm {
  @OneOf(RSVP_ANSWERS) answer: RsvpAnswer;
}

export class InvitePersonForm {
  @Uuid() participantId: string;
  @Day() toldOn: string;
  @SomeOf(['oui'], { optional: true }) askedAgain?: string[];
}

export class HerAnswerForm {
  @OneOf(['yes', 'no']) answer: 'yes' | 'no';
}

/** How many came with whom the line names, himself counted. */
export class PresenceForm {
  @OneOf(['0', '1', '2']) people: '0' | '1' | '2';
  @Uuid({ optional: true }) employerId?: string | null;
  @Uuid({ optional: true }) contactId?: string | null;
  @Uuid({ optional: true }) participantId?: string | null;
}

/** Somebody who came without being invited. */
export class WalkInForm {
  @Text({ max: 200 }) employer: string;
  @OptionalText({ max: 120 }) name?: string | null;
}

/** What came of one employer and one person. */
export class OutcomeForm {
  @Uuid() employerId: string;
  @Uuid() participantId: string;
  @OneOf(PAIR_OUTCOMES) outcome: PairOutcome;
  @OptionalText({ max: 1_000, lines: true }) notes?: string | null;
  @Day({ optional: true }) callBackOn?: string | null;
}

/** The same next action with several employers who were there. */
export class FollowUpForm {
  @ListOfTexts({ length: 36, pattern: ID, min: 1, max: 200 }) employerIds: string[];
  @Text({ max: 300 }) words: string;
  @Day() dueOn: string;
}
