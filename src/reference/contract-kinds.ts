import type { Vocabulary } from './vocabulary';

export type ContractKind =
  | 'cdi'
  | 'cdd'
  | 'interim'
  | 'cddi'
  | 'contrat_pro'
  | 'apprentissage'
  | 'saisonnier'
  | 'pmsmp'
  | 'training'
  | 'other';

/** Contract kinds of domain.md, "Placement and follow-along". */
export const CONTRACT_KINDS: Vocabulary<ContractKind> = {
  cdi: 'CDI',
  cdd: 'CDD',
  interim: 'Intérim',
  cddi: 'CDD d’insertion (CDDI)',
  contrat_pro: 'Contrat de professionnalisation',
  apprentissage: 'Apprentissage',
  saisonnier: 'Contrat saisonnier',
  pmsmp: 'Quelques jours en entreprise pour essayer (PMSMP)',
  training: 'Formation',
  other: 'Autre contrat',
};
