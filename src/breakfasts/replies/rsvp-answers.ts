import type { Vocabulary } from '../../reference';

export type RsvpAnswer = 'coming' | 'with_colleague' | 'no';

/** The three answers in the words of whoever gives them; none weighs more than another. */
export const RSVP_ANSWERS: Vocabulary<RsvpAnswer> = {
  coming: 'Je viens',
  with_colleague: 'Je viens avec un collègue',
  no: 'Pas cette fois',
};

/** A colleague takes a place like anybody. */
export const PEOPLE_OF: Readonly<Record<RsvpAnswer, number>> = { coming: 1, with_colleague: 2, no: 0 };
