import {
  type EmployerAnswer,
  EMPLOYER_ANSWERS,
  type PresentationItem,
  PRESENTATION_ITEMS,
  type Route,
  ROUTES,
} from '../../../disclosure';
import { check, field, OneOf, OptionalText, SomeOf, Uuid } from '../../../platform/http/validation';
import { codesOf } from '../../../reference';

const ITEMS: readonly string[] = codesOf(PRESENTATION_ITEMS);
const TOLD = 'Le collègue à qui elle l’a dit : identifiant ou nom. Vous, sinon.';
const WORDS = 'Les mots lus à voix haute.';

/** "nothing": nothing is to be sent. */
export type ApprovedRoute = Route | 'nothing';
const APPROVED_ROUTES: readonly ApprovedRoute[] = [...ROUTES, 'nothing'];

/** `items=first_name,phone`, or `items=first_name&items=phone`. */
function ItemsInAddress(): PropertyDecorator {
  const areKnown = (value: unknown) =>
    Array.isArray(value) && value.every((one) => ITEMS.includes(one as string));
  const schema = { type: 'string', example: 'first_name,phone' } as const;
  const describe =
    'Ce que l’employeur verrait, séparé par des virgules. Sans cela : son dernier accord, ou tout.';
  const read = (value: unknown) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value);
  return field(
    { optional: true, describe },
    schema,
    read,
    check('Choisissez parmi les réponses proposées.', areKnown),
  );
}

/** What of the page is asked to be seen. */
export class PreviewQueryBody {
  @OneOf(ROUTES, { optional: true, describe: 'Sans cela : celle de son dernier accord, ou with_coach.' })
  route?: Route | null;
  @ItemsInAddress() items?: PresentationItem[] | null;
}

/** What she says of the page. */
export class ApprovalBody {
  @OneOf(APPROVED_ROUTES, { describe: 'nothing : ne rien envoyer.' }) route: ApprovedRoute;
  @SomeOf(PRESENTATION_ITEMS, { optional: true, describe: 'Ce que l’employeur verra.' })
  items?: PresentationItem[] | null;
  @OptionalText({ max: 64, describe: 'Celle de la page relue : refusé (409) si la page a changé depuis.' })
  fingerprint?: string | null;
  @OptionalText({ max: 120, describe: TOLD }) saidAloudTo?: string | null;
  @OptionalText({ max: 1_000, lines: true, describe: WORDS }) words?: string | null;
}

/** To whom it is sent. */
export class SendingBody {
  @Uuid({ optional: true, describe: 'Sans cela, vous donnez vous-même l’adresse de la page.' })
  contactId?: string | null;
}

/** What an employer said, as the coach writes it down. */
export class ToldReplyBody {
  @OneOf(EMPLOYER_ANSWERS) answer: EmployerAnswer;
  @OptionalText({ max: 1_000, lines: true }) words?: string | null;
}
