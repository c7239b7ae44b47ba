import type { Vocabulary } from '../../reference';

/** What an employer may answer about somebody introduced to him (domain.md, "Introduction"). */
export type EmployerAnswer = 'meet' | 'try' | 'hire' | 'no' | 'later';

export const EMPLOYER_ANSWERS: Vocabulary<EmployerAnswer> = {
  meet: 'Une rencontre',
  try: 'Un essai',
  hire: 'Une embauche',
  later: 'Plus tard, peut-être',
  no: 'Non, merci',
};
