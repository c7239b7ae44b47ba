import type { Vocabulary } from '../../reference';

/** What came of two who met at a petit-déj. */
export type PairOutcome = 'meet_again' | 'try' | 'offer' | 'call_back' | 'nothing_yet';

export const PAIR_OUTCOMES: Vocabulary<PairOutcome> = {
  meet_again: 'se revoir',
  try: 'un essai',
  offer: 'un poste',
  call_back: 'se rappeler',
  nothing_yet: 'rien pour l’instant',
};

/** Hours after the end within which what came of it is noted: after that nobody remembers. */
export const OUTCOME_HOURS = 48;
