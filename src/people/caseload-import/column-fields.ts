import type { Vocabulary } from '../../reference';

/** What a column may bring into a person's file, and how a coach is asked about it. */
export type CaseloadField =
  | 'lastName'
  | 'firstName'
  | 'lastThenFirst'
  | 'firstThenLast'
  | 'calledAs'
  | 'birthDate'
  | 'gender'
  | 'entryDate'
  | 'phone'
  | 'email'
  | 'frontDesk'
  | 'language'
  | 'languages'
  | 'licences'
  | 'certificates'
  | 'occupation'
  | 'experience'
  | 'skills'
  | 'strengths'
  | 'availability'
  | 'availableFrom'
  | 'startPlace'
  | 'structure'
  | 'shelter'
  | 'housingReferent'
  | 'housingReferentContact'
  | 'rightToWork'
  | 'coach'
  | 'samePerson';

export const CASELOAD_FIELDS: Vocabulary<CaseloadField> = {
  lastName: 'Nom',
  firstName: 'Prénom',
  lastThenFirst: 'Nom puis prénom, ensemble',
  firstThenLast: 'Prénom puis nom, ensemble',
  calledAs: 'Comment elle souhaite être appelée',
  birthDate: 'Date de naissance',
  gender: 'Femme ou homme',
  entryDate: 'Début de l’accompagnement',
  phone: 'Téléphone',
  email: 'Adresse e-mail',
  frontDesk: 'Message à l’accueil',
  language: 'Langue qu’elle lit le mieux',
  languages: 'Langues parlées, avec le niveau',
  licences: 'Permis',
  certificates: 'Certificats',
  occupation: 'Métiers recherchés',
  experience: 'Expérience',
  skills: 'Savoir-faire',
  strengths: 'Points forts',
  availability: 'Disponibilités',
  availableFrom: 'Disponible à partir du',
  startPlace: 'Ville d’où elle part',
  structure: 'Structure',
  shelter: 'Hébergement',
  housingReferent: 'Référent hébergement',
  housingReferentContact: 'Contact du référent hébergement',
  rightToWork: 'A le droit de travailler (oui ou non)',
  coach: 'Adresse e-mail du coach',
  samePerson: 'Même personne qu’une autre ligne ? (oui ou non)',
};

/** Fields that several columns may fill together ("Tél. 1", "Tél. 2"). */
export const OF_SEVERAL_COLUMNS: ReadonlySet<CaseloadField> = new Set([
  'phone',
  'email',
  'languages',
  'licences',
  'certificates',
  'occupation',
  'experience',
  'skills',
  'strengths',
  'availability',
  'startPlace',
]);

/** What a coach reads beside a column that speaks of the person's situation. */
export const SEALED_SENTENCE =
  'Ce que cette colonne dit de la situation ne s’importe pas : notez-le avec la personne.';

/** The same for numbers and papers that this house never keeps. */
export const NEVER_KEPT_SENTENCE =
  'Ce numéro ou ce papier ne se garde pas ici : la colonne n’est pas reprise.';
