import type { Stance, WishCriterion } from '../people';

interface Weight {
  readonly weight: number;
  readonly because: string;
}

/**
 * What a wish weighs: its stance and nothing else, the same for everybody. No weight is ever tuned about a person,
 * an occupation or an employer (docs/decisions/0003). Whole numbers, so that sums are exact in any order.
 */
export const STANCE_WEIGHTS: Readonly<Record<Stance, Weight>> = {
  must: {
    weight: 20,
    because:
      'Twice a like: she will not do without. What contradicts it is already gone, so it only sorts what is sure from what is near or unknown.',
  },
  like: { weight: 10, because: 'The unit: every other weight is said in likes.' },
  avoid: {
    weight: 10,
    because:
      'As heavy as a like, turned round: a thing she would rather not have costs what a thing she likes brings.',
  },
  never: {
    weight: 0,
    because:
      'It does not weigh, it decides: a known fact that meets it hides the opening, an unknown one is to check.',
  },
};

/**
 * How many times its stance weighs what is said on a criterion; once where it is not named. Twenty people of the Ain said
 * what they want, and a reader said which real offers each would like, before any list was made (docs/decisions/0020):
 * with one weight for all, a "CDI" outweighed the trade, and forklift drivers were shown any permanent post.
 */
export const CRITERION_WORTH: Readonly<Partial<Record<WishCriterion, number>>> = {
  // What the work is: everything else she says is about how she would do it.
  occupation: 3,
};

/** Not a wish. A tenth of a like: age may settle near ties, never outweigh a thing she said. */
export const FRESHNESS_WEIGHT = 1;

/** What an unknown fact is worth: neither yes nor no. */
export const NEUTRAL = 0.5;

/**
 * How much of an opening the road to it leaves, in hundredths: what else an offer holds is worth nothing where she cannot
 * go (docs/decisions/0021). Where only a department is known, most of it lies within reach of somebody in it.
 */
export const ROAD = { whole: 100, unknown: 75 } as const;

/** Matches are counted in whole ten-thousandths before they are summed: no order of addition can change a score. */
export const UNITS = 10_000;
