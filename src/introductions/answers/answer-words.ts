import type { Vocabulary } from '../../reference';

/** What she says to an opening. `not_now` may carry the day from which she wants to be asked again. */
export type Answer = 'interested' | 'not_now' | 'no';

/** Why not, in one tap; nobody has to say. */
export type Reason =
  | 'hours'
  | 'too_far'
  | 'occupation'
  | 'too_hard'
  | 'wage_or_contract'
  | 'employer'
  | 'found_elsewhere'
  | 'rather_not_say';

/** Three buttons of equal weight (design/experience.md, "Participant"). */
export const ANSWERS: Vocabulary<Answer> = {
  interested: 'Oui, ça m’intéresse',
  not_now: 'Pas maintenant',
  no: 'Non',
};

export const REASONS: Vocabulary<Reason> = {
  hours: 'les horaires',
  too_far: 'trop loin',
  occupation: 'ce métier ne me plaît pas',
  too_hard: 'le travail est trop dur',
  wage_or_contract: 'le salaire ou le contrat',
  employer: 'cette entreprise',
  found_elsewhere: 'j’ai trouvé autre chose',
  rather_not_say: 'je préfère ne pas dire',
};
