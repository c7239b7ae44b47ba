import {
  AUDIENCE_KINDS,
  type AudienceKind,
  type ChoiceDetails,
  type Decision,
  DECISIONS,
  type Level,
  LEVELS,
  type Moment,
  MOMENTS,
  type Teller,
  TELLERS,
} from '../../../disclosure';
import { Day, OneOf, OptionalText, Part, Uuid } from '../../../platform/http/validation';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';

/** Towards whom a choice holds. */
export class AudienceBody {
  @OneOf(AUDIENCE_KINDS) kind: AudienceKind;
  @Uuid({ optional: true, describe: 'L’employeur ou l’offre ; rien pour tous les employeurs.' }) id?:
    string | null;
}

/** A choice of hers. */
export class ChoiceBody {
  @OneOf(DISCLOSURE_TOPICS) topic: DisclosureTopic;
  @Part(() => AudienceBody) audience: AudienceBody;
  @OneOf(DECISIONS) decision: Decision;
  @OneOf(TELLERS, { optional: true, describe: 'À dire dès que quelque chose peut être dit.' })
  teller?: Teller | null;
  @OneOf(MOMENTS, { optional: true }) moment?: Moment | null;
  @OneOf(LEVELS, { optional: true }) level?: Level | null;
  @OptionalText({ max: 1_000, lines: true, describe: 'Les mots convenus.' }) words?: string | null;
  @Day({ optional: true }) reviewOn?: string | null;
  @OptionalText({ max: 120, describe: 'Le collègue à qui elle l’a dit : identifiant ou nom. Vous, sinon.' })
  saidAloudTo?: string | null;
}

/** A talk that was held. */
export class TalkBody {
  @Day({ optional: true, describe: 'Jour de l’échange ; aujourd’hui sinon.' }) date?: string | null;
}

/** The choice as the disclosure room takes it: absent instead of null. */
export function detailsOfChoice(body: ChoiceBody): ChoiceDetails {
  return {
    topic: body.topic,
    audience: { kind: body.audience.kind, id: body.audience.id ?? undefined },
    decision: body.decision,
    teller: body.teller ?? undefined,
    moment: body.moment ?? undefined,
    level: body.level ?? undefined,
    words: body.words ?? undefined,
    reviewOn: body.reviewOn ?? undefined,
    saidAloudTo: body.saidAloudTo ?? undefined,
  };
}
