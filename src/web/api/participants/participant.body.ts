import { PartialType } from '@nestjs/swagger';
import type { ContactPointDetails, Gender } from '../../../people';
import {
  check,
  Day,
  Decimal,
  field,
  ListOf,
  ListOfTexts,
  OneOf,
  OptionalText,
  Part,
  Pattern,
  Text,
  Uuid,
  WholeNumber,
  YesNo,
} from '../../../platform/http/validation';
import { codesOf, isCodeOf, LANGUAGE_LEVELS, type LanguageLevel } from '../../../reference';

const GENDERS: readonly Gender[] = ['woman', 'man', 'other'];
const CONTACT_KINDS: readonly ContactPointDetails['kind'][] = ['phone', 'email', 'front_desk'];
const ROME = 'Un code métier (ROME) est une lettre et quatre chiffres, comme G1605.';
const MOST_LANGUAGES = 20;
const LANGUAGE = /^[\p{L}][\p{L} '’-]{0,39}$/u;

/** One way of reaching her. */
export class ContactPointBody {
  @OneOf(CONTACT_KINDS) kind: ContactPointDetails['kind'];
  @Text({ max: 254 }) value: string;
  @YesNo({ optional: true, describe: 'Est-elle seule à le lire ?' }) aloneToRead?: boolean | null;
}

/** Something she has done. */
export class ExperienceBody {
  @Pattern(/^[A-Z]\d{4}$/, ROME, { optional: true, max: 5 }) occupation?: string | null;
  @WholeNumber({ min: 0, max: 60, optional: true }) years?: number | null;
  @OptionalText({ max: 1_000, lines: true }) words?: string | null;
  @OptionalText({ max: 120, describe: 'Où c’était ; écrit pour un employeur seulement si elle l’accepte.' })
  employer?: string | null;
  @YesNo({ optional: true, describe: 'Accepte-t-elle que le nom de cet employeur soit écrit ?' })
  employerTold?: boolean | null;
  @WholeNumber({ min: 1940, max: 2200, optional: true, describe: 'Année de fin.' }) endedIn?: number | null;
}

/** A place she starts from, to the metre at most: no address is asked. */
export class StartPlaceBody {
  @Text({ max: 120, example: 'Dijon, gare' }) label: string;
  @Decimal({ min: -90, max: 90, decimals: 6 }) lat: number;
  @Decimal({ min: -180, max: 180, decimals: 6 }) lon: number;
}

/** A person as her coach writes her file. */
export class ParticipantBody {
  @Text({ max: 100, example: 'Samira' }) firstName: string;
  @Text({ max: 100, example: 'Benali' }) lastName: string;
  @OptionalText({ max: 100, describe: 'Comment elle souhaite être appelée.' }) calledAs?: string | null;
  @Day({ optional: true }) birthDate?: string | null;
  @OneOf(GENDERS, { optional: true }) gender?: Gender | null;
  @Pattern(/^[a-z]{2}$/, 'Une langue s’écrit en deux lettres, comme fr.', { optional: true, max: 2 })
  language?: string | null;
  @Day({ optional: true, describe: 'Début de l’accompagnement ; aujourd’hui sinon.' }) entryDate?:
    string | null;
  @Uuid({ optional: true }) structureId?: string | null;
  @ListOfTexts({ length: 4, pattern: /^[A-Z][A-Z0-9]{0,3}$/, max: 20, optional: true })
  licences?: string[] | null;
  @ListOfTexts({ length: 120, max: 50, optional: true }) certificates?: string[] | null;
  @Languages() languages?: Record<string, LanguageLevel> | null;
  @YesNo({ optional: true, describe: 'A-t-elle le droit de travailler ? Jamais le titre lui-même.' })
  rightToWork?: boolean | null;
  @OptionalText({ max: 2_000, lines: true, describe: 'Ses points forts, avec ses mots.' })
  strengths?: string | null;
  @ListOfTexts({ length: 120, max: 20, optional: true }) skills?: string[] | null;
  @OptionalText({ max: 1_000, lines: true, describe: 'Ses disponibilités, avec ses mots.' })
  availability?: string | null;
  @Day({ optional: true }) availableFrom?: string | null;
  @Part(() => StartPlaceBody, { optional: true }) startPlace?: StartPlaceBody | null;
  @OptionalText({ max: 200 }) shelter?: string | null;
  @OptionalText({ max: 120 }) housingReferent?: string | null;
  @OptionalText({ max: 254 }) housingReferentContact?: string | null;
  @ListOf(() => ContactPointBody, { optional: true, max: 10 }) contactPoints?: ContactPointBody[] | null;
  @ListOf(() => ExperienceBody, { optional: true, max: 30 }) experience?: ExperienceBody[] | null;
}

/** A correction: only what is named changes; null forgets. */
export class ParticipantChangeBody extends PartialType(ParticipantBody) {}

/** The French name of a language to a level: `{"français": "B1"}`. */
function Languages(): PropertyDecorator {
  const level = { type: 'string' as const, enum: [...codesOf(LANGUAGE_LEVELS)] };
  const options = { optional: true, example: { français: 'B1' } };
  return field(options, { type: 'object', additionalProperties: level }, inLowerCase, check(complaint));
}

function inLowerCase(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, level]) => [
      name.normalize('NFC').trim().toLocaleLowerCase('fr'),
      level,
    ]),
  );
}

function complaint(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'Un objet est attendu ici.';
  const known = Object.entries(value);
  if (known.length > MOST_LANGUAGES) return `${MOST_LANGUAGES} langues au plus.`;
  const fits = known.every(([name, level]) => LANGUAGE.test(name) && isCodeOf(LANGUAGE_LEVELS, level));
  return fits ? null : 'Écrivez une langue et un niveau de A1 à C2, comme français : B1.';
}
