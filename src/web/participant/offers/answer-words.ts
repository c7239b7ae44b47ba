import { ANSWERS } from '../../../introductions';
import { codesOf } from '../../../reference';

/** Her three answers, in this order, none of them louder than another. */
export const ANSWER_BUTTONS = codesOf(ANSWERS).map((value) => ({ value, label: ANSWERS[value] }));

/** When to talk about it again, in days; `null` is hers to say. */
export const DELAYS: Readonly<Record<string, { label: string; days: number | null }>> = {
  semaine: { label: 'Dans une semaine', days: 7 },
  mois: { label: 'Dans un mois', days: 30 },
  plus_tard: { label: 'Je le dirai', days: null },
};
