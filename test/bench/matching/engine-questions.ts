import { OPENING_WORDS } from '../../../src/openings/opening-words';
import type { WishProfile } from '../../../src/people';
import { WordSearch } from '../../../src/platform/search/word-search';
import { Occupations } from '../../../src/reference';
import type { CrowdHouse } from './crowd-house';
import { type Spread, timeEach } from './timing';

const AT_MOST = 1_000;

/** Her own words and the titles of her occupations, asked to the engine alone, all at once as the house does. */
export async function engineQuestions(
  house: CrowdHouse,
  profiles: readonly WishProfile[],
): Promise<Spread & { readonly name: string }> {
  const search = house.part(WordSearch);
  const asked = profiles.map((profile) => textsOf(house, profile)).filter((texts) => texts.length > 0);
  const spread = await timeEach(asked, (texts) =>
    Promise.all(texts.map((text) => search.relevance(OPENING_WORDS, text, AT_MOST))),
  );
  return { name: search.engine, ...spread };
}

function textsOf(house: CrowdHouse, { wishes }: WishProfile): string[] {
  const occupations = house.part(Occupations);
  return wishes.flatMap(({ criterion, value }) => {
    if (criterion === 'words') return [value];
    return criterion === 'occupation' ? occupations.titlesOf(value) : [];
  });
}
