import { kmBetween, MatchParticipant } from '../../../src/matching';
import { type OpeningFacts, OpeningWords, PublishedOpeningsQuery } from '../../../src/openings';
import type { Wish, WishCriterion, WishProfile, WishValues } from '../../../src/people';
import { Occupations } from '../../../src/reference';
import type { HouseOfOffers } from './house-of-offers';
import type { JudgedPerson } from './judged-person';

/** How an opening may come to a person. */
export type Manner = 'ours' | 'keyword' | 'newest';

const TEN = 10;
const ENOUGH = 1_000;

/** The first ten of each manner for one person, by the ids of their source. */
export async function threeLists(
  house: HouseOfOffers,
  person: JudgedPerson,
): Promise<Readonly<Record<Manner, readonly string[]>>> {
  const near = await openingsNear(house, person.profile);
  return {
    ours: house.named(await ours(house, person)),
    keyword: house.named(await byKeyword(house, person.profile, near)),
    newest: house.named(byDate(near)),
  };
}

/** What the house shows her. */
async function ours(house: HouseOfOffers, person: JudgedPerson): Promise<string[]> {
  const id = await house.welcome(person);
  const match = house.workplace.part(MatchParticipant);
  const { items } = await match.execute(house.coach, id, { limit: TEN, voice: 'person' });
  return items.map(({ openingId }) => openingId);
}

/**
 * What a job board does: the titles of her occupations as keywords, or her own words when she names
 * none, within her distance, the most relevant first and the newest of equals.
 */
async function byKeyword(
  house: HouseOfOffers,
  profile: WishProfile,
  near: readonly OpeningFacts[],
): Promise<string[]> {
  const scores = new Map<string, number>();
  for (const keywords of keywordsOf(house, profile)) {
    for (const [id, score] of await house.workplace.part(OpeningWords).relevance(keywords, ENOUGH)) {
      scores.set(id, Math.max(score, scores.get(id) ?? 0));
    }
  }
  const score = ({ id }: OpeningFacts) => scores.get(id) ?? 0;
  return near
    .filter((opening) => score(opening) > 0)
    .sort((one, other) => score(other) - score(one) || newestFirst(one, other))
    .slice(0, TEN)
    .map(({ id }) => id);
}

function keywordsOf(house: HouseOfOffers, { wishes }: WishProfile): string[] {
  const occupations = house.workplace.part(Occupations);
  const titles = liked(wishes, 'occupation').map((code) => occupations.find(code)?.title ?? code);
  return titles.length > 0 ? titles : liked(wishes, 'words');
}

/** Newest first, within her distance. */
function byDate(near: readonly OpeningFacts[]): string[] {
  return [...near]
    .sort(newestFirst)
    .slice(0, TEN)
    .map(({ id }) => id);
}

/** The openings within the distance she goes; a job board knows no others for her. */
async function openingsNear(house: HouseOfOffers, { wishes }: WishProfile): Promise<OpeningFacts[]> {
  const all = await house.workplace.part(PublishedOpeningsQuery).within(house.coach);
  const [distance] = liked(wishes, 'distance');
  if (!distance) return all;
  return all.filter(({ position }) => position !== null && kmBetween(distance, position) <= distance.maxKm);
}

/** What she must or would like to have, of one sort. */
function liked<C extends WishCriterion>(wishes: readonly Wish[], criterion: C): WishValues[C][] {
  return wishes
    .filter((wish) => wish.criterion === criterion && (wish.stance === 'must' || wish.stance === 'like'))
    .map(({ value }) => value as WishValues[C]);
}

function newestFirst(one: OpeningFacts, other: OpeningFacts): number {
  return other.publishedOn.localeCompare(one.publishedOn) || one.id.localeCompare(other.id);
}
