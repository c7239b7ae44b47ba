import type { Vocabulary } from '../../reference';

/** `undecided` means silence too; what differs is that she may be asked again. */
export type Decision = 'silent' | 'if_asked' | 'tell' | 'undecided';
export type AudienceKind = 'all' | 'employer' | 'opening';
export type Teller = 'person' | 'coach' | 'both';
/** `need_only`: what she needs because of it; `fact`: the thing itself. */
export type Level = 'need_only' | 'fact';
export type Moment = 'before_contact' | 'at_interview' | 'at_offer' | 'after_hiring' | 'later';

export const DECISIONS: Vocabulary<Decision> = {
  silent: 'Ne pas en parler',
  if_asked: 'Seulement si on me le demande',
  tell: 'En parler',
  undecided: 'Je ne sais pas encore',
};

export const AUDIENCE_KINDS: Vocabulary<AudienceKind> = {
  all: 'Tous les employeurs',
  employer: 'Cet employeur',
  opening: 'Cette offre',
};

export const TELLERS: Vocabulary<Teller> = {
  person: 'Moi',
  coach: 'Mon coach',
  both: 'Nous deux',
};

export const LEVELS: Vocabulary<Level> = {
  need_only: 'Seulement ce dont j’ai besoin',
  fact: 'La chose elle-même',
};

export const MOMENTS: Vocabulary<Moment> = {
  before_contact: 'Avant le premier contact',
  at_interview: 'Pendant l’entretien',
  at_offer: 'Quand on me propose le poste',
  after_hiring: 'Après l’embauche',
  later: 'Plus tard',
};
