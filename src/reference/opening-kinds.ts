import type { Vocabulary } from './vocabulary';

export type OpeningKind = 'vacancy' | 'hidden' | 'carved' | 'immersion' | 'visit' | 'trade_survey';

/** What an employer may open to a person: not only advertised vacancies (domain.md, "Opening"). */
export const OPENING_KINDS: Vocabulary<OpeningKind> = {
  vacancy: 'Offre',
  hidden: 'Besoin non publié',
  carved: 'Poste créé sur mesure',
  immersion: 'Quelques jours pour essayer (PMSMP)',
  visit: 'Visite d’entreprise',
  trade_survey: 'Enquête métier',
};
