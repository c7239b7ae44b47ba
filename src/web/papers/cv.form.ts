import {
  type CvChoice,
  PAPER_FORMS,
  type PaperForm,
  PRESENTATION_ITEMS,
  type PresentationItem,
  TITLE_FORMS,
  type TitleForm,
} from '../../disclosure';
import { ListOfTexts, OneOf, SomeOf, Text, YesNo } from '../../platform/http/validation';

/** What the address of a CV says: what is ticked. */
export class CvQuery {
  @SomeOf(PRESENTATION_ITEMS, { optional: true }) items?: PresentationItem[] | null;
  /** Places of the experiences kept. */
  @ListOfTexts({ length: 2, pattern: /^\d{1,2}$/, max: 40, optional: true }) experience?: string[] | null;
  @OneOf(TITLE_FORMS, { optional: true }) titles?: TitleForm | null;
  /** Sent with the boxes: without it nothing was chosen yet. */
  @YesNo({ optional: true }) chosen?: boolean | null;
}

/** Taking the very paper that was shown. */
export class CvForm extends CvQuery {
  @Text({ max: 22 }) seal: string;
  @YesNo({ optional: true }) keepWords?: boolean | null;
  @OneOf(PAPER_FORMS) form: PaperForm;
}

/** Taking the sheet. */
export class SheetForm {
  @OneOf(PAPER_FORMS) form: PaperForm;
}

/** No box ticked is an answer too, once there were boxes. */
export function chosenOn({ items, experience, titles, chosen }: CvQuery): CvChoice {
  if (!chosen) return {};
  return { items: items ?? [], experience: (experience ?? []).map(Number), titles: titles ?? undefined };
}
