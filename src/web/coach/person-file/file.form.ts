import type { ContactPointDetails, Gender } from '../../../people';
import {
  Day,
  LinesOf,
  ListOfTexts,
  OneOf,
  OptionalText,
  Pattern,
  Text,
  Uuid,
  WholeNumber,
  YesNo,
} from '../../../platform/http/validation';
import { LANGUAGE_LEVELS, type LanguageLevel, type Vocabulary } from '../../../reference';

export const GENDERS: Vocabulary<Gender> = { woman: 'Femme', man: 'Homme', other: 'Autre' };

export const CONTACT_KINDS: Vocabulary<ContactPointDetails['kind']> = {
  phone: 'Téléphone',
  email: 'E-mail',
  front_desk: 'Message à l’accueil',
};

/** Lines a form may show: what is kept, and room for two more. */
export const MOST_LINES = 30;
const LANGUAGE_NAME = /^[\p{L}][\p{L} '’-]{0,39}$/u;

/** Enough to accompany somebody from today; the rest is asked in time. */
export class WelcomeForm {
  @Text({ max: 100 }) firstName: string;
  @Text({ max: 100 }) lastName: string;
  @OptionalText({ max: 100 }) calledAs?: string | null;
  @Day({ optional: true }) entryDate?: string | null;
  @Day({ optional: true }) birthDate?: string | null;
  @OptionalText({ max: 254 }) phone?: string | null;
  @YesNo({ optional: true }) aloneToRead?: boolean | null;
}

/** A line without a value is a line that is not there. */
export class ContactLineForm {
  @OneOf(CONTACT_KINDS, { optional: true }) kind?: ContactPointDetails['kind'] | null;
  @OptionalText({ max: 254 }) value?: string | null;
  @YesNo({ optional: true }) aloneToRead?: boolean | null;
}

export class IdentityForm {
  @Text({ max: 100 }) firstName: string;
  @Text({ max: 100 }) lastName: string;
  @OptionalText({ max: 100 }) calledAs?: string | null;
  @Day({ optional: true }) birthDate?: string | null;
  @OneOf(GENDERS, { optional: true }) gender?: Gender | null;
  @Pattern(/^[a-z]{2}$/, 'Choisissez une des langues proposées.', { max: 2 }) language: string;
  @LinesOf(() => ContactLineForm, { max: MOST_LINES }) contactPoints?: ContactLineForm[] | null;
}

export class ExperienceLineForm {
  /** A ROME code, or the title of an occupation. */
  @OptionalText({ max: 200 }) occupation?: string | null;
  @WholeNumber({ min: 0, max: 60, optional: true }) years?: number | null;
  @OptionalText({ max: 1_000, lines: true }) words?: string | null;
  /** Year. */
  @WholeNumber({ min: 1940, max: 2200, optional: true }) endedIn?: number | null;
  @OptionalText({ max: 120 }) employer?: string | null;
  /** Ticked: she accepts that the name of this employer be written. */
  @YesNo({ optional: true }) employerTold?: boolean | null;
}

export class LanguageLineForm {
  @Pattern(LANGUAGE_NAME, 'Écrivez le nom d’une langue, comme « arabe ».', { optional: true, max: 40 })
  name?: string | null;
  @OneOf(LANGUAGE_LEVELS, { optional: true }) level?: LanguageLevel | null;
}

export class AbilitiesForm {
  @OptionalText({ max: 2_000, lines: true }) strengths?: string | null;
  /** One a line. */
  @OptionalText({ max: 2_500, lines: true }) skills?: string | null;
  @LinesOf(() => ExperienceLineForm, { max: MOST_LINES + 2 }) experience?: ExperienceLineForm[] | null;
  @ListOfTexts({ length: 5, pattern: /^([A-Z][A-Z0-9]{0,3}|aucun)$/, max: 21, optional: true })
  licences?: string[] | null;
  /** One a line. */
  @OptionalText({ max: 6_000, lines: true }) certificates?: string | null;
  @YesNo({ optional: true }) noCertificate?: boolean | null;
  @LinesOf(() => LanguageLineForm, { max: MOST_LINES }) languages?: LanguageLineForm[] | null;
  @YesNo({ optional: true }) rightToWork?: boolean | null;
}

export class AvailabilityForm {
  @OptionalText({ max: 1_000, lines: true }) availability?: string | null;
  @Day({ optional: true }) availableFrom?: string | null;
  /** Name or postcode of the commune she starts from. */
  @OptionalText({ max: 120 }) commune?: string | null;
  @OptionalText({ max: 120 }) startLabel?: string | null;
}

export class AccompanimentForm {
  @Day() entryDate: string;
  @Uuid({ optional: true }) structureId?: string | null;
  @OptionalText({ max: 200 }) shelter?: string | null;
  @OptionalText({ max: 120 }) housingReferent?: string | null;
  @OptionalText({ max: 254 }) housingReferentContact?: string | null;
}
