import { LinesOf, OneOf, OptionalText } from '../../../platform/http/validation';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';

/** One topic of the page; left empty, nothing is kept of it. */
export class SituationLineForm {
  @OneOf(DISCLOSURE_TOPICS) topic: DisclosureTopic;
  @OptionalText({ max: 2_000, lines: true }) value?: string | null;
}

export class SituationForm {
  @LinesOf(() => SituationLineForm, { max: 15 }) facts?: SituationLineForm[] | null;
}
