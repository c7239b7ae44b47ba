import { DataSource } from 'typeorm';
import type { Viewer } from '../../../src/identity';
import {
  type Candidate,
  type DayContext,
  peopleWhoMightLike,
  type Understood,
  wordsAskedBy,
} from '../../../src/matching';
import { MatchContexts } from '../../../src/matching/match-contexts';
import { type OpeningFacts, OpeningWords } from '../../../src/openings';
import { PeopleQuery, type WishProfile } from '../../../src/people';
import type { CrowdHouse } from './crowd-house';
import { hundredths, type Spread, timeEach } from './timing';

/** Says who might like an opening, among everybody. */
export type Reverse = (opening: OpeningFacts) => unknown;

const OPENINGS_ASKED = 100;

/**
 * One opening against everybody who is accompanied.
 * This is the seam: a provider that keeps everybody in memory takes the place of `overEverybody` here.
 */
export async function reverseQuestions(
  house: CrowdHouse,
  openings: readonly OpeningFacts[],
): Promise<{ readonly ms: number; readonly people: number; readonly loadMs: number } & Spread> {
  const began = performance.now();
  const { ask, people } = await overEverybody(house);
  const loadMs = hundredths(performance.now() - began);
  const every = Math.max(1, Math.floor(openings.length / OPENINGS_ASKED));
  const some = openings.filter((_, place) => place % every === 0).slice(0, OPENINGS_ASKED);
  const spread = await timeEach(some, ask, { budgetMs: 60_000 });
  return { ms: spread.p50, ...spread, people, loadMs };
}

/** The plain definition over every profile, in memory. */
async function overEverybody(house: CrowdHouse): Promise<{ ask: Reverse; people: number }> {
  const contexts = house.part(MatchContexts);
  const viewers = await everyCoach(house);
  const followed = await inTurn(viewers, (viewer) => house.part(PeopleQuery).wishProfiles(viewer));
  const understood = await wordsOfAll(house, followed.flat());
  const known = await inTurn(viewers, (viewer) => contexts.ofEverybody(viewer, () => null, understood));
  const candidates: Candidate[] = followed.flatMap((profiles, place) =>
    profiles.map((profile) => ({ profile, own: known[place]!.get(profile.participantId)! })),
  );
  const day: DayContext = contexts.ofToday();
  return { ask: (opening) => peopleWhoMightLike(opening, candidates, day), people: candidates.length };
}

async function everyCoach(house: CrowdHouse): Promise<Viewer[]> {
  const rows = await house.part(DataSource).query<{ id: string; territoryId: string; name: string }[]>(
    `SELECT DISTINCT a.id, a.territory_id AS "territoryId", a.name FROM account a
     JOIN caseload_assignment c ON c.coach_id = a.id ORDER BY a.id`,
  );
  return rows.map(({ id, territoryId, name }) => ({
    accountId: id,
    role: 'coach',
    territoryId,
    name,
    actor: { kind: 'account', id },
  }));
}

/** Each text is asked once, however many people say it. */
async function wordsOfAll(house: CrowdHouse, profiles: readonly WishProfile[]): Promise<Understood> {
  const texts = [...new Set(profiles.flatMap((profile) => wordsAskedBy(profile)))];
  const found = await inTurn(texts, (text) => house.part(OpeningWords).relevance(text));
  return { relevance: new Map(texts.map((text, place) => [text, found[place]!])), titled: new Map() };
}

async function inTurn<T, Answer>(items: readonly T[], ask: (item: T) => Promise<Answer>): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const item of items) answers.push(await ask(item));
  return answers;
}
