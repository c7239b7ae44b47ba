import type { Vocabulary } from './vocabulary';

export type EmployerKind = 'company' | 'agency' | 'association' | 'public_body' | 'household';

/** Who employs. A person may say yes once and for all to a kind of employer. */
export const EMPLOYER_KINDS: Vocabulary<EmployerKind> = {
  company: 'Entreprise',
  agency: 'Agence d’intérim',
  association: 'Association',
  public_body: 'Employeur public',
  household: 'Particulier employeur',
};
