import { EverybodysProfiles } from '../../../src/matching/reverse/everybodys-profiles';
import type { PeopleInMemory } from '../../../src/matching/reverse/people-in-memory';
import { MatchContexts } from '../../../src/matching/match-contexts';
import type { Understood } from '../../../src/matching';
import { type OpeningFacts, OpeningWords } from '../../../src/openings';
import type { CrowdHouse } from './crowd-house';
import { hundredths, type Spread, timeEach } from './timing';

const OPENINGS_ASKED = 100;

/** One opening against everybody who is accompanied, once their wishes are in memory and their words understood. */
export async function reverseQuestions(
  house: CrowdHouse,
  openings: readonly OpeningFacts[],
): Promise<{ readonly ms: number; readonly people: number; readonly loadMs: number } & Spread> {
  const began = performance.now();
  const people = await house.part(EverybodysProfiles).now();
  const loadMs = hundredths(performance.now() - began);
  const context = { ...house.part(MatchContexts).ofToday(), ...(await wordsOfAll(house, people)) };
  const every = Math.max(1, Math.floor(openings.length / OPENINGS_ASKED));
  const some = openings.filter((_, place) => place % every === 0).slice(0, OPENINGS_ASKED);
  const spread = await timeEach(some, (opening) => people.judge({ opening, context }), { budgetMs: 60_000 });
  return { ms: spread.p50, ...spread, people: people.size, loadMs };
}

/** Each text is asked once, however many people say it. */
async function wordsOfAll(house: CrowdHouse, people: PeopleInMemory): Promise<Understood> {
  const relevance = new Map<string, ReadonlyMap<string, number>>();
  for (const text of people.wordsAsked()) {
    relevance.set(text, await house.part(OpeningWords).relevance(text));
  }
  return { relevance, titled: new Map() };
}
