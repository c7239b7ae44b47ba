import { gradeOf, pleasureIn } from '../../../src/seeding/crowd/people/pleasure';
import type { OpeningFacts } from '../../../src/openings';
import type { CrowdOpening } from '../../../src/seeding/crowd/openings/opening-maker';
import type { Board } from '../../../src/matching/board/board';
import { ndcgAtTen } from '../../matching/relevance/ndcg';
import { meanOf } from '../../matching/relevance/recall';
import type { Asked } from './board-questions';
import type { CrowdHouse, Known } from './crowd-house';
import { heard } from './perfect-listener';
import { type Manner, MANNERS, threeManners } from './three-manners';

/** nDCG@10 of each manner, 0 to 1, every person counting the same; and how many people there were to please. */
export type Satisfaction = Readonly<Record<Manner, number>> & {
  /** The same of whoever heard every wish and understood it (perfect-listener.ts): the rest was never said. */
  readonly heard: number;
  readonly people: number;
  /** Nothing in reach would please them: no list is better than another. */
  readonly unpleasable: number;
};

/**
 * How well three manners of list please people whose tastes are known to nobody but the crowd
 * (src/seeding/crowd/people/pleasure.ts). The best list there is takes the best grades among all openings in reach.
 */
export async function satisfactionOf(
  house: CrowdHouse,
  board: Board,
  openings: readonly OpeningFacts[],
  people: readonly Known[],
  asked: readonly Asked[],
): Promise<Satisfaction> {
  const offers = publicOffers(house, openings);
  const found: Record<Manner | 'heard', number[]> = { ours: [], keyword: [], newest: [], heard: [] };
  for (const [place, known] of people.entries()) {
    const grades = gradesBy(known, offers);
    if (Object.keys(grades).length === 0) continue;
    const lists = await threeManners(house, board, openings, asked[place]!);
    for (const manner of MANNERS) found[manner].push(ndcgAtTen(lists[manner], grades));
    found.heard.push(ndcgAtTen(listenersTen(known, offers), grades));
  }
  const mean = (manner: Manner | 'heard') => thousandths(meanOf(found[manner]));
  const pleased = found.ours.length;
  return {
    ours: mean('ours'),
    keyword: mean('keyword'),
    newest: mean('newest'),
    heard: mean('heard'),
    people: pleased,
    unpleasable: people.length - pleased,
  };
}

/** Those of the crowd that the house shows: an employer left in peace shows none. */
function publicOffers({ crowd }: CrowdHouse, openings: readonly OpeningFacts[]): CrowdOpening[] {
  const shown = new Set(openings.filter(({ employer }) => !employer?.resting).map(({ id }) => id));
  return [...crowd.openings()].filter(({ id }) => shown.has(id));
}

/** What she would truly say of each; those she would say no to are left out. */
function gradesBy({ person }: Known, offers: readonly CrowdOpening[]): Record<string, number> {
  const grades: Record<string, number> = {};
  for (const offer of offers) {
    const grade = gradeOf(offer, person.tastes);
    if (grade > 0) grades[offer.id] = grade;
  }
  return grades;
}

function listenersTen({ person }: Known, offers: readonly CrowdOpening[]): string[] {
  const tastes = heard(person);
  return offers
    .map((offer) => ({ id: offer.id, pleasure: pleasureIn(offer, tastes) }))
    .filter(({ pleasure }) => pleasure > 0)
    .sort((one, other) => other.pleasure - one.pleasure || (one.id < other.id ? -1 : 1))
    .slice(0, 10)
    .map(({ id }) => id);
}

function thousandths(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
