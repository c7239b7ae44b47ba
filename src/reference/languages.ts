import type { Vocabulary } from './vocabulary';

/** Common European Framework levels, weakest first: the order is used to compare. */
export type LanguageLevel = 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';

export const LANGUAGE_LEVELS: Vocabulary<LanguageLevel> = {
  A1: 'quelques mots',
  A2: 'phrases simples',
  B1: 'conversation courante',
  B2: 'à l’aise',
  C1: 'très à l’aise',
  C2: 'comme une langue maternelle',
};
