import type { DisclosureTopic } from '../../reference';
import type { AudienceKind, Decision, Level, Moment, Teller } from './choice-words';

/** A choice as it is said. Absent means not said. */
export interface ChoiceDetails {
  topic: DisclosureTopic;
  audience: { kind: AudienceKind; id?: string };
  decision: Decision;
  teller?: Teller;
  moment?: Moment;
  level?: Level;
  words?: string;
  /** Civil day. */
  reviewOn?: string;
  /** Id or name of the colleague she said it to; whoever writes it down unless told. */
  saidAloudTo?: string;
}
