import {
  AUDIENCE_KINDS,
  type AudienceKind,
  type Decision,
  DECISIONS,
  type Level,
  LEVELS,
  type Moment,
  MOMENTS,
  type Teller,
  TELLERS,
} from '../../../disclosure';
import { Day, OneOf, OptionalText, Uuid } from '../../../platform/http/validation';

/** A choice that she says aloud, as her coach writes it down. */
export class ChoiceForm {
  @OneOf(DECISIONS) decision: Decision;
  @OneOf(AUDIENCE_KINDS) audience: AudienceKind;
  /** Name of an employer of the network. */
  @OptionalText({ max: 200 }) employer?: string | null;
  /** One of the offers she may answer. */
  @Uuid({ optional: true }) opening?: string | null;
  @OneOf(TELLERS, { optional: true }) teller?: Teller | null;
  @OneOf(MOMENTS, { optional: true }) moment?: Moment | null;
  @OneOf(LEVELS, { optional: true }) level?: Level | null;
  @OptionalText({ max: 1_000, lines: true }) words?: string | null;
  @Day({ optional: true }) reviewOn?: string | null;
  /** The colleague who heard it. */
  @Uuid({ optional: true }) saidAloudTo?: string | null;
}

export class TalkForm {
  @Day({ optional: true }) date?: string | null;
}
