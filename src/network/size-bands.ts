import type { Vocabulary } from '../reference';

export type SizeBand = 'solo' | 'tiny' | 'small' | 'medium' | 'large';

/** Head counts as INSEE bands, in words. */
export const SIZE_BANDS: Vocabulary<SizeBand> = {
  solo: 'sans salarié',
  tiny: '1 à 9 salariés',
  small: '10 à 49 salariés',
  medium: '50 à 249 salariés',
  large: '250 salariés et plus',
};
