import type { Vocabulary } from '../../reference';

/** What an employer may answer about somebody introduced to him (domain.md, "Introduction"). */
export type EmployerAnswer = 'meet' | 'try' | 'hire' | 'no' | 'later';

export const EMPLOYER_ANSWERS: Vocabulary<EmployerAnswer> = {
  meet: 'La rencontrer',
  try: 'Lui proposer un essai',
  hire: 'L’embaucher',
  later: 'Pas maintenant',
  no: 'Non, merci',
};
