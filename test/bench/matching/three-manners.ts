import { kmBetween } from '../../../src/matching';
import type { Board } from '../../../src/matching/board/board';
import { type OpeningFacts, OpeningWords } from '../../../src/openings';
import type { Wish, WishCriterion, WishProfile, WishValues } from '../../../src/people';
import { Occupations } from '../../../src/reference';
import type { Asked } from './board-questions';
import type { CrowdHouse } from './crowd-house';

/** How openings may come to a person. */
export const MANNERS = ['ours', 'keyword', 'newest'] as const;
export type Manner = (typeof MANNERS)[number];

const TEN = 10;
/** What an engine is asked for at most, by a board of its own as by the house. */
const ENOUGH = 1_000;

/** The first ten of each manner, by id. */
export async function threeManners(
  house: CrowdHouse,
  board: Board,
  openings: readonly OpeningFacts[],
  { profile, context, territoryId }: Asked,
): Promise<Readonly<Record<Manner, readonly string[]>>> {
  const near = openingsNear(profile, openings);
  return {
    // Her words were read by the engine: what the house proposes before it reads again what it shows.
    ours: board.order(profile, context, { territoryId, most: TEN }).possible,
    keyword: await byKeyword(house, profile, near),
    newest: firstTen(near, newestFirst),
  };
}

/**
 * What a job board does: the titles of her occupations as keywords, or her own words when she names none, within her
 * distance, the most relevant first and the newest of equals.
 */
async function byKeyword(
  house: CrowdHouse,
  profile: WishProfile,
  near: readonly OpeningFacts[],
): Promise<string[]> {
  const scores = new Map<string, number>();
  for (const keywords of keywordsOf(house, profile)) {
    for (const [id, score] of await house.part(OpeningWords).relevance(keywords, ENOUGH)) {
      scores.set(id, Math.max(score, scores.get(id) ?? 0));
    }
  }
  const score = ({ id }: OpeningFacts) => scores.get(id) ?? 0;
  const found = near.filter((opening) => score(opening) > 0);
  return firstTen(found, (one, other) => score(other) - score(one) || newestFirst(one, other));
}

function keywordsOf(house: CrowdHouse, { wishes }: WishProfile): string[] {
  const occupations = house.part(Occupations);
  const titles = liked(wishes, 'occupation').map((code) => occupations.titlesOf(code)[0] ?? code);
  return titles.length > 0 ? titles : liked(wishes, 'words');
}

/** The openings within the distance she goes; a job board knows no others for her. */
function openingsNear({ wishes }: WishProfile, openings: readonly OpeningFacts[]): readonly OpeningFacts[] {
  const [distance] = liked(wishes, 'distance');
  if (!distance) return openings;
  return openings.filter(
    ({ position }) => position !== null && kmBetween(distance, position) <= distance.maxKm,
  );
}

/** What she must or would like to have, of one sort. */
function liked<C extends WishCriterion>(wishes: readonly Wish[], criterion: C): WishValues[C][] {
  return wishes
    .filter((wish) => wish.criterion === criterion && (wish.stance === 'must' || wish.stance === 'like'))
    .map(({ value }) => value as WishValues[C]);
}

function firstTen(
  openings: readonly OpeningFacts[],
  compare: (one: OpeningFacts, other: OpeningFacts) => number,
) {
  return [...openings]
    .sort(compare)
    .slice(0, TEN)
    .map(({ id }) => id);
}

function newestFirst(one: OpeningFacts, other: OpeningFacts): number {
  return other.publishedOn.localeCompare(one.publishedOn) || one.id.localeCompare(other.id);
}
