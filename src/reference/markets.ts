import type { Vocabulary } from './vocabulary';

export type Market = 'ordinary' | 'insertion' | 'adapted' | 'protected' | 'public';

/** The network is for ordinary employers; the others are recorded, marked and counted apart. */
export const MARKETS: Vocabulary<Market> = {
  ordinary: 'Entreprise ordinaire',
  insertion: 'Structure d’insertion (SIAE)',
  adapted: 'Entreprise adaptée',
  protected: 'Milieu protégé (ESAT)',
  public: 'Employeur public',
};
