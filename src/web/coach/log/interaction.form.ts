import {
  INTERACTION_MODES,
  INTERACTION_PURPOSES,
  type InteractionMode,
  type InteractionPurpose,
  MOST_PEOPLE,
} from '../../../network';
import { Day, ListOfTexts, OneOf, OptionalText, PageQuery, Text } from '../../../platform/http/validation';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const IDS = { length: 36, max: MOST_PEOPLE, pattern: UUID, optional: true } as const;

/** Whether one stood face to face. */
export const MET = { yes: 'Oui', no: 'Non' } as const;
/** Whether somebody who decides was there. */
export const DECIDERS = { yes: 'Oui', no: 'Non', unknown: 'Je ne sais pas' } as const;

/** What happened with an employer, as a coach tells it on her telephone. Only the first answer is asked for. */
export class InteractionForm {
  @OneOf(INTERACTION_MODES) mode: InteractionMode;
  @Day({ optional: true }) date?: string | null;
  @OneOf(MET, { optional: true }) met?: keyof typeof MET | null;
  @OneOf(DECIDERS, { optional: true }) decider?: keyof typeof DECIDERS | null;
  @OneOf(INTERACTION_PURPOSES, { optional: true }) purpose?: InteractionPurpose | null;
  @OptionalText({ max: 4_000, lines: true }) outcome?: string | null;
  @ListOfTexts(IDS) wishesOf?: string[] | null;
  @ListOfTexts(IDS) named?: string[] | null;
  @OptionalText({ max: 500 }) promise?: string | null;
  @Day({ optional: true }) promiseDueOn?: string | null;
  @OptionalText({ max: 500 }) nextAction?: string | null;
  @Day({ optional: true }) nextActionDueOn?: string | null;
  /** Promises and next actions of before that are done now. */
  @ListOfTexts(IDS) settled?: string[] | null;
}

/** Which employer is looked for. */
export class NoterQuery {
  @OptionalText({ max: 200 }) q?: string | null;
}

/** A page of the log. */
export class LogQuery extends PageQuery {}

/** Why a line is not to be counted. */
export class AnnulmentForm {
  @Text({ max: 300 }) reason: string;
}

/** With whom what employers may know was talked over today. */
export class TalkedForm {
  @Text({ max: 36 }) participantId: string;
}

/** Where one goes on from a promise or a next action. */
export const BACKS = { today: 'Aujourd’hui', employer: 'Employeur' } as const;

export class TaskStepQuery {
  @OneOf(BACKS, { optional: true }) back?: keyof typeof BACKS | null;
}

/** The lines a lead read. */
export class ReviewForm {
  @ListOfTexts({ length: 36, min: 1, max: 200, pattern: UUID }) read: string[];
}
