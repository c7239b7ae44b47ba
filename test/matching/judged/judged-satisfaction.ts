import { ndcgAtTen } from '../relevance/ndcg';
import { meanOf } from '../relevance/recall';
import { HouseOfOffers } from './house-of-offers';
import { JUDGEMENTS } from './judgements';
import { JUDGED_PEOPLE } from './profiles';
import { type Manner, threeLists } from './three-lists';

export const MANNERS: readonly Manner[] = ['ours', 'keyword', 'newest'];

/** nDCG@10 of each manner of list, 0 to 1. */
export type Satisfaction = Readonly<Record<Manner, number>>;

export interface JudgedSatisfaction {
  /** Each person counts the same. */
  readonly mean: Satisfaction;
  readonly people: readonly (Satisfaction & {
    readonly name: string;
    readonly lists: Readonly<Record<Manner, readonly string[]>>;
  })[];
}

/**
 * How well three manners of list please the judged people over the real offers: the house's, a job
 * board's, and the newest. Opens and closes a database of its own; some twenty seconds. Offers alike
 * are many, and equals are ordered by chance: the same `seed`, the same figures.
 * @throws when the offers are not there (judgedOffersAreHere)
 */
export async function judgedSatisfaction(seed = 1): Promise<JudgedSatisfaction> {
  const house = await HouseOfOffers.open(seed);
  try {
    const people: JudgedSatisfaction['people'][number][] = [];
    for (const person of JUDGED_PEOPLE) {
      const lists = await threeLists(house, person);
      people.push({
        name: person.name,
        lists,
        ...each((manner) => satisfaction(person.name, lists[manner])),
      });
    }
    return { people, mean: each((manner) => meanOf(people.map((one) => one[manner]))) };
  } finally {
    await house.close();
  }
}

/** One line a person and the mean, for people to read. */
export function satisfactionTable({ people, mean }: JudgedSatisfaction): string {
  const line = (name: string, figures: Satisfaction) =>
    [name.padEnd(12), ...MANNERS.map((manner) => figures[manner].toFixed(3).padStart(8))].join('');
  const head = ['nDCG@10'.padEnd(12), ...MANNERS.map((manner) => manner.padStart(8))].join('');
  return [head, ...people.map((one) => line(one.name, one)), line('mean', mean)].join('\n');
}

function satisfaction(name: string, list: readonly string[]): number {
  return ndcgAtTen(list, JUDGEMENTS[name] ?? {});
}

function each(figure: (manner: Manner) => number): Satisfaction {
  return { ours: figure('ours'), keyword: figure('keyword'), newest: figure('newest') };
}
