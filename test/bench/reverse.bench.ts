import fc from 'fast-check';
import { peopleWhoMightLike } from '../../src/matching/reverse';
import { PeopleInMemory } from '../../src/matching/reverse/people-in-memory';
import type { Wish } from '../../src/people';
import { contextOver, openings, wish } from '../support/matching-arbitraries';
import { aProfile } from '../support/matching-worlds';

const SEED = 20261130;
const PEOPLE = 10_000;
const WISHES = 8;
const ROUNDS = 60;

const [all] = fc.sample(openings({ minLength: ROUNDS, maxLength: ROUNDS }), { seed: SEED, numRuns: 1 });
const [context] = fc.sample(contextOver(all!), { seed: SEED, numRuns: 1 });

/** Eight wishes each, among them a place of her own. */
function everybody(): { participantId: string; wishes: Wish[] }[] {
  const drawn = fc.sample(wish(['must', 'like', 'like', 'like', 'avoid', 'avoid', 'never']), {
    seed: SEED,
    numRuns: PEOPLE * (WISHES - 1),
  });
  return Array.from({ length: PEOPLE }, (_, index) => {
    const place = { lat: 47.3 + index / 1e6, lon: 5.04 - index / 1e6, maxKm: 8, mode: 'bus' } as const;
    const own: Wish = { criterion: 'distance', value: place, stance: 'like' };
    const wishes = [...drawn.slice(index * (WISHES - 1), (index + 1) * (WISHES - 1)), own];
    return { participantId: `p${index}`, wishes };
  });
}

const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
const timed = (work: () => void) => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

it('one opening against everybody', () => {
  const people = everybody();
  const memory = new PeopleInMemory();
  const kept = timed(() => people.forEach(({ participantId, wishes }) => memory.keep(participantId, wishes)));
  let found = 0;
  const times = all!.map((opening) =>
    timed(
      () => (found += memory.judge({ opening: { ...opening, published: true }, context: context! }).length),
    ),
  );
  const candidates = people.map(({ participantId, wishes }) => ({
    profile: aProfile(wishes, { participantId }),
    own: { ...context!, answeredNo: new Set<string>(), silentTopics: new Set<never>() },
  }));
  const plain = timed(() => peopleWhoMightLike({ ...all![0]!, published: true }, candidates, context!));
  const round = (ms: number) => Math.round(ms * 10) / 10;
  const figures = { people: PEOPLE, wishesEach: WISHES, openings: ROUNDS, foundInAll: found };
  const ms = { median: round(median(times)), worst: round(Math.max(...times)) };
  console.log(JSON.stringify({ ...figures, ...ms, keepAll: round(kept), plainOnce: round(plain) }));
}, 120_000);
