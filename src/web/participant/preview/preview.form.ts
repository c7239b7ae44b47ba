import { type PresentationItem, PRESENTATION_ITEMS, type Route, ROUTES } from '../../../disclosure';
import { codesOf } from '../../../reference';
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
  /** What it shows: codes, a space between two. */
  @OptionalText({ max: 200 }) shown?: string | null;
  @Text({ max: 200 }) fingerprint: string;
}

/** The items a form names; what is no item is left out, and the fingerprint tells that it is another page. */
export function itemsIn(shown: string | null | undefined): PresentationItem[] {
  const named = (shown ?? '').split(' ');
  return codesOf(PRESENTATION_ITEMS).filter((item) => named.includes(item));
}
