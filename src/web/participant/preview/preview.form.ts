import { type PresentationItem, PRESENTATION_ITEMS, type Route, ROUTES } from '../../../disclosure';
import { OneOf, OptionalText, SomeOf, Text } from '../../../platform/http/validation';

const MOST = 8;

/** The page she wants to see. */
export class PreviewQuery {
  @OneOf(ROUTES, { optional: true }) route?: Route | null;
  @SomeOf(PRESENTATION_ITEMS, { max: MOST, optional: true }) items?: PresentationItem[] | null;
  /** Present: what is not ticked is not to be shown. */
  @OptionalText({ max: 10 }) choisi?: string | null;
}

/** Her word on the page she saw. */
export class PageWordForm {
  @OneOf(['oui', 'non']) decision: 'oui' | 'non';
  @OneOf(ROUTES) route: Route;
  @SomeOf(PRESENTATION_ITEMS, { max: MOST, optional: true }) items?: PresentationItem[] | null;
  @Text({ max: 200 }) fingerprint: string;
}
