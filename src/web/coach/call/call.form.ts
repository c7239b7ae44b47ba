import { type Moment, MOMENTS } from '../../../disclosure';
import { OneOf, OptionalText } from '../../../platform/http/validation';

/** Whom one would ring about somebody, and how far things are. */
export class CallQuery {
  /** Name of an employer of the network, or its id. */
  @OptionalText({ max: 200 }) employeur?: string | null;
  @OneOf(MOMENTS, { optional: true }) moment?: Moment | null;
}
