import type { Vocabulary } from './vocabulary';

export type TimeSlot = 'morning' | 'day' | 'evening' | 'night' | 'weekend' | 'split';

/** When one works. `split` is a day cut in two by a long unpaid break. */
export const TIME_SLOTS: Vocabulary<TimeSlot> = {
  morning: 'le matin',
  day: 'en journée',
  evening: 'le soir',
  night: 'la nuit',
  weekend: 'le week-end',
  split: 'en horaires coupés',
};
