import type { Vocabulary } from './vocabulary';

export type DisclosureTopic =
  | 'coaching'
  | 'housing'
  | 'benefits'
  | 'disability'
  | 'health'
  | 'addiction'
  | 'justice'
  | 'long_unemployment'
  | 'residence_permit'
  | 'guardianship'
  | 'debts'
  | 'family'
  | 'language'
  | 'mobility'
  | 'violence';

/**
 * What a person may choose to tell or to keep. `coaching` gates every channel: being introduced
 * by a coach is already a disclosure (domain.md, fact 1). `violence` is never told: it keeps her place secret.
 */
export const DISCLOSURE_TOPICS: Vocabulary<DisclosureTopic> = {
  coaching: 'Un coach emploi m’accompagne',
  housing: 'Mon hébergement',
  benefits: 'Mes aides (RSA, allocations)',
  disability: 'Ma reconnaissance de handicap (RQTH)',
  health: 'Ma santé',
  addiction: 'Une dépendance',
  justice: 'Mon passé avec la justice',
  long_unemployment: 'Ma longue période sans emploi',
  residence_permit: 'Mon titre de séjour',
  guardianship: 'Ma tutelle ou curatelle',
  debts: 'Mes dettes',
  family: 'Ma famille',
  language: 'Mon niveau de français',
  mobility: 'Mes trajets',
  violence: 'Des violences que j’ai subies',
};

const { violence: _never, ...TELLABLE } = DISCLOSURE_TOPICS;

/** What a choice or an opening may tell: all of it but suffered violence. */
export const TELLABLE_TOPICS: Vocabulary<Exclude<DisclosureTopic, 'violence'>> = TELLABLE;
