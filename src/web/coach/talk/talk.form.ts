import {
  type Decision,
  DECISIONS,
  type Level,
  LEVELS,
  type Moment,
  MOMENTS,
  type Teller,
  TELLERS,
} from '../../../disclosure';
import { Day, LinesOf, OneOf, OptionalText, Uuid } from '../../../platform/http/validation';
import { type DisclosureTopic, TELLABLE_TOPICS } from '../../../reference';

/** One topic of the talk; without a decision, it was not talked about today. */
export class TalkedTopicForm {
  @OneOf(TELLABLE_TOPICS) topic: DisclosureTopic;
  @OneOf(DECISIONS, { optional: true }) decision?: Decision | null;
  @OneOf(TELLERS, { optional: true }) teller?: Teller | null;
  @OneOf(MOMENTS, { optional: true }) moment?: Moment | null;
  @OneOf(LEVELS, { optional: true }) level?: Level | null;
  @OptionalText({ max: 1_000, lines: true }) words?: string | null;
}

/** The end of a talk: what was chosen, the day, when to talk again. */
export class HeldTalkForm {
  @LinesOf(() => TalkedTopicForm, { max: 15 }) choices?: TalkedTopicForm[] | null;
  @Day({ optional: true }) date?: string | null;
  @Day({ optional: true }) reviewOn?: string | null;
  /** The colleague who heard it. */
  @Uuid({ optional: true }) saidAloudTo?: string | null;
}
