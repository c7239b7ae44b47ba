import {
  CONTRACT_KINDS,
  DISCLOSURE_TOPICS,
  EMPLOYER_KINDS,
  OPENING_KINDS,
  TIME_SLOTS,
  TRAITS,
} from '../../reference';

/** Codes that several rooms write in their columns, in the words of their screens. */
const CODES: Readonly<Record<string, string>> = {
  ...CONTRACT_KINDS,
  ...OPENING_KINDS,
  ...TIME_SLOTS,
  ...TRAITS,
  ...EMPLOYER_KINDS,
  ...DISCLOSURE_TOPICS,
  silent: 'ne pas en parler',
  if_asked: 'seulement si on me le demande',
  tell: 'en parler',
  undecided: 'je ne sais pas encore',
  all: 'tous les employeurs',
  employer: 'cet employeur',
  opening: 'cette offre',
  person: 'moi',
  coach: 'mon coach',
  both: 'nous deux',
  need_only: 'seulement ce dont j’ai besoin',
  fact: 'la chose elle-même',
  before_contact: 'avant le premier contact',
  at_interview: 'pendant l’entretien',
  at_offer: 'quand on me propose le poste',
  after_hiring: 'après l’embauche',
  later: 'plus tard',
  given: 'donné',
  taken_back: 'repris',
  alone: 'par vous-même',
  with_coach: 'avec votre coach',
  first_name: 'prénom',
  surname: 'nom',
  phone: 'téléphone',
  email: 'adresse électronique',
  front_desk: 'message à l’accueil',
  experience: 'expérience',
  strengths: 'points forts',
  availability: 'disponibilité',
  licences: 'permis',
  page: 'une page',
  mail: 'un courriel',
  sheet: 'votre feuille',
  cv: 'votre CV',
  her_word: 'vous l’avez voulu',
  introduction_over: 'la mise en relation est finie',
  wishes: 'vos envies',
  named: 'on a parlé de vous à l’employeur',
  meet_again: 'se revoir',
  call_back: 'se rappeler',
  nothing_yet: 'rien pour l’instant',
  offer: 'un poste',
  interested: 'intéressée',
  not_now: 'pas maintenant',
  no: 'non',
  meet: 'se rencontrer',
  try: 'essayer',
  hire: 'embaucher',
  herself: 'vous-même',
  participant: 'vous',
  must: 'indispensable',
  like: 'j’aimerais',
  avoid: 'à éviter',
  never: 'jamais',
  woman: 'femme',
  man: 'homme',
  other: 'autre',
};

const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'Europe/Paris' });
const MOMENT = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});
const CIVIL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A value as a person reads it: dates in words, yes and no, what codes mean. `nameOf` tells what an id is called.
 * Null when there is nothing to say.
 */
export function plainValue(value: unknown, nameOf: (id: string) => string | undefined): unknown {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return MOMENT.format(value);
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((one) => plainValue(one, nameOf));
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, inner]) => [
      CODES[key] ?? key,
      plainValue(inner, nameOf),
    ]);
    return Object.fromEntries(entries) as object;
  }
  if (typeof value !== 'string') return value;
  if (CIVIL_DAY.test(value)) return DAY.format(new Date(`${value}T12:00:00Z`));
  return nameOf(value) ?? CODES[value] ?? value;
}
