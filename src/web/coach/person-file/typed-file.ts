import type { ParticipantDetails, PersonFile, StartPlace } from '../../../people';
import { type FieldError, InvalidInput } from '../../../platform/http/field-error';
import type { Communes, Occupations } from '../../../reference';
import { communeNamed, UNKNOWN_COMMUNE } from '../../names/commune-named';
import { occupationNamed } from '../../names/occupation-named';
import { type FilledLines, filledLines, oneALine } from './filled-lines';
import type {
  AbilitiesForm,
  AccompanimentForm,
  AvailabilityForm,
  ContactLineForm,
  ExperienceLineForm,
  IdentityForm,
  LanguageLineForm,
  WelcomeForm,
} from './file.form';

type Change = Partial<ParticipantDetails>;

/** Ticked to say that she was asked, and has none. */
export const NONE = 'aucun';
/** Longest short text of a skill or a certificate. */
const SHORT = 120;
const MOST_SKILLS = 20;
const MOST_CERTIFICATES = 50;

export function welcomeTyped(form: WelcomeForm): ParticipantDetails {
  const { phone, aloneToRead } = form;
  return {
    firstName: form.firstName,
    lastName: form.lastName,
    calledAs: form.calledAs ?? undefined,
    birthDate: form.birthDate ?? undefined,
    entryDate: form.entryDate ?? undefined,
    contactPoints: phone ? [{ kind: 'phone', value: phone, aloneToRead: aloneToRead ?? undefined }] : [],
  };
}

export function identityTyped(form: IdentityForm): Change {
  return {
    firstName: form.firstName,
    lastName: form.lastName,
    calledAs: form.calledAs ?? undefined,
    birthDate: form.birthDate ?? undefined,
    gender: form.gender ?? undefined,
    language: form.language,
    contactPoints: contactPointsTyped(filledLines(form.contactPoints)),
  };
}

export function accompanimentTyped(form: AccompanimentForm): Change {
  return {
    entryDate: form.entryDate,
    structureId: form.structureId ?? undefined,
    shelter: form.shelter ?? undefined,
    housingReferent: form.housingReferent ?? undefined,
    housingReferentContact: form.housingReferentContact ?? undefined,
  };
}

/** A line that says who reads it, and not what: nothing is guessed. */
function contactPointsTyped({ lines, places }: FilledLines<ContactLineForm>) {
  return lines.flatMap(({ kind, value, aloneToRead }, index) => {
    const field = `contactPoints[${places[index]}]`;
    // The kind is chosen from the start: alone, it says that the line is not used.
    if (!value && aloneToRead == null) return [];
    if (!value) throw new InvalidInput([{ field: `${field}.value`, message: 'Écrivez de quoi joindre.' }]);
    if (!kind) throw new InvalidInput([{ field: `${field}.kind`, message: 'Choisissez un moyen.' }]);
    return [{ kind, value, aloneToRead: aloneToRead ?? undefined }];
  });
}

/**
 * What she can do, understood: titles become codes, lines become lists, and what nobody asked stays unknown.
 * @throws InvalidInput naming every field at fault
 */
export function abilitiesTyped(
  form: AbilitiesForm,
  experience: FilledLines<ExperienceLineForm>,
  languages: FilledLines<LanguageLineForm>,
  occupations: Pick<Occupations, 'find' | 'suggest'>,
): Change {
  const faults: FieldError[] = [];
  const [skills, certificates] = [oneALine(form.skills), oneALine(form.certificates)];
  faults.push(...listFaults('skills', skills, MOST_SKILLS));
  faults.push(...listFaults('certificates', certificates, MOST_CERTIFICATES));
  const change: Change = {
    strengths: form.strengths ?? undefined,
    skills: skills.length > 0 ? skills : undefined,
    experience: experienceTyped(experience, occupations, faults),
    licences: licencesTyped(form.licences ?? [], faults),
    certificates: certificates.length > 0 ? certificates : form.noCertificate ? [] : undefined,
    languages: languagesTyped(languages, faults),
    rightToWork: form.rightToWork ?? undefined,
  };
  if (certificates.length > 0 && form.noCertificate) faults.push(bothAt('noCertificate'));
  if (faults.length > 0) throw new InvalidInput(faults);
  return change;
}

function experienceTyped(
  { lines, places }: FilledLines<ExperienceLineForm>,
  occupations: Pick<Occupations, 'find' | 'suggest'>,
  faults: FieldError[],
) {
  return lines.map(({ occupation, years, words, endedIn, employer, employerTold }, index) => {
    const named = occupation ? occupationNamed(occupations, occupation) : null;
    if (named && 'complaint' in named) {
      faults.push({ field: `experience[${places[index]}].occupation`, message: named.complaint });
    }
    const code = named && 'code' in named ? named.code : undefined;
    return {
      occupation: code,
      years: years ?? undefined,
      words: words ?? undefined,
      endedIn: endedIn ?? undefined,
      employer: employer ?? undefined,
      employerTold: employerTold ?? undefined,
    };
  });
}

function licencesTyped(ticked: readonly string[], faults: FieldError[]): string[] | undefined {
  const held = ticked.filter((code) => code !== NONE);
  if (held.length > 0 && ticked.includes(NONE)) faults.push(bothAt('licences'));
  return ticked.length > 0 ? held : undefined;
}

function languagesTyped({ lines, places }: FilledLines<LanguageLineForm>, faults: FieldError[]) {
  const known = lines.flatMap(({ name, level }, index) => {
    const field = `languages[${places[index]}]`;
    if (!name) faults.push({ field: `${field}.name`, message: 'Écrivez la langue.' });
    if (!level) faults.push({ field: `${field}.level`, message: 'Choisissez un niveau.' });
    return name && level ? [[name.toLocaleLowerCase('fr'), level] as const] : [];
  });
  return Object.fromEntries(known);
}

/** When she can work and from where. What shows the same place as before keeps its exact position. */
export function availabilityTyped(
  form: AvailabilityForm,
  before: PersonFile['participant'],
  communes: Pick<Communes, 'nearest' | 'ofName' | 'ofPostcode'>,
): Change {
  return {
    availability: form.availability ?? undefined,
    availableFrom: form.availableFrom ?? undefined,
    startPlace: startPlaceTyped(form, before, communes),
  };
}

function startPlaceTyped(
  { commune: typed, startLabel: label }: AvailabilityForm,
  { startLat: lat, startLon: lon }: PersonFile['participant'],
  communes: Pick<Communes, 'nearest' | 'ofName' | 'ofPostcode'>,
): StartPlace | undefined {
  if (!typed && !label) return undefined;
  const shown = lat === null || lon === null ? null : (communes.nearest(lat, lon)?.name ?? null);
  if (lat !== null && lon !== null && (typed ?? null) === shown) return { label: label ?? typed!, lat, lon };
  const commune = typed ? communeNamed(communes, typed) : null;
  if (commune) return { label: label ?? commune.name, lat: commune.lat, lon: commune.lon };
  const message = typed ? UNKNOWN_COMMUNE : 'Dites dans quelle commune.';
  throw new InvalidInput([{ field: 'commune', message }]);
}

function listFaults(field: string, texts: readonly string[], most: number): FieldError[] {
  if (texts.length > most) return [{ field, message: `${most} lignes au plus.` }];
  if (texts.every((text) => text.length <= SHORT)) return [];
  return [{ field, message: `Chaque ligne tient en ${SHORT} caractères.` }];
}

function bothAt(field: string): FieldError {
  return { field, message: 'Choisissez l’un ou l’autre.' };
}
