import { OPENING_WORDS } from '../../../src/openings/opening-words';
import { wordsAskedBy } from '../../../src/matching/prepared-wishes';
import type { WishProfile } from '../../../src/people';
import { WordSearch } from '../../../src/platform/search/word-search';
import type { CrowdHouse } from './crowd-house';
import { type Spread, timeEach } from './timing';

const AT_MOST = 1_000;

/** What people say in their own words, asked to the engine alone; those who say nothing so ask it nothing. */
export async function engineQuestions(
  house: CrowdHouse,
  profiles: readonly WishProfile[],
): Promise<Spread & { readonly name: string }> {
  const asked = profiles.filter((profile) => wordsAskedBy(profile).length > 0);
  const spread = await timeEach(asked, (profile) => askEngine(house, profile));
  return { name: house.part(WordSearch).engine, ...spread };
}

/** All the words of one person at once, as the house asks them. */
export async function askEngine(house: CrowdHouse, profile: WishProfile): Promise<void> {
  const search = house.part(WordSearch);
  await Promise.all(wordsAskedBy(profile).map((words) => search.relevance(OPENING_WORDS, words, AT_MOST)));
}
