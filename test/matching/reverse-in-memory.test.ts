import fc from 'fast-check';
import type { ChoiceLine } from '../../src/disclosure';
import { explicitSilence } from '../../src/disclosure';
import type { MatchContext } from '../../src/matching/match-context';
import { type Candidate, peopleWhoMightLike } from '../../src/matching/reverse';
import { PeopleInMemory } from '../../src/matching/reverse/people-in-memory';
import type { OpeningFacts } from '../../src/openings';
import type { WishProfile } from '../../src/people';
import { contextOver, openings, profile } from '../support/matching-arbitraries';

const SEED = 20261130;

interface Person {
  readonly profile: WishProfile;
  readonly choices: readonly ChoiceLine[];
}

/** Her choices towards everybody, towards an employer of these openings, or towards one of them. */
function person(all: readonly OpeningFacts[]): fc.Arbitrary<Person> {
  const line = fc.record({
    topic: fc.constantFrom('coaching', 'housing', 'benefits', 'disability'),
    audience: fc.constantFrom<[ChoiceLine['audienceKind'], string | null]>(
      ['all', null],
      ['employer', 'e1'],
      ['employer', 'e2'],
      ['opening', all[0]!.id],
      ['opening', all.at(-1)!.id],
    ),
    decision: fc.constantFrom('silent', 'silent', 'tell', 'undecided'),
  });
  const choices = fc.array(line, { maxLength: 3 }).map((lines) =>
    lines.map(({ topic, audience: [audienceKind, audienceId], decision }) => ({
      topic,
      audienceKind,
      audienceId,
      decision,
    })),
  );
  return fc.record({ profile, choices: choices as fc.Arbitrary<ChoiceLine[]> });
}

/** One day, some openings, and people of whom some answered one of the openings. */
const world = openings({ minLength: 1, maxLength: 6 }).chain((all) =>
  fc.record({
    all: fc.constant(all),
    people: fc.array(person(all), { minLength: 1, maxLength: 25 }),
    context: contextOver(all),
  }),
);

/** The plain definition, asked about everybody. */
function plainly(opening: OpeningFacts, people: readonly Person[], context: MatchContext): string[] {
  const candidates = people.map(({ profile: her, choices }): Candidate => {
    const silence = explicitSilence(choices, () => opening.employer?.id ?? null);
    const { relevance, titled } = context;
    const own = { relevance, titled, silentTopics: silence.towardsAll, silentTopicsFor: silence.towards };
    return { profile: her, own: { ...own, answeredNo: new Set() } };
  });
  return peopleWhoMightLike(opening, candidates, context).map(({ participantId }) => participantId);
}

const named = (people: readonly Person[]): Person[] =>
  people.map((one, index) => ({ ...one, profile: { ...one.profile, participantId: `p${index}` } }));

const inMemory = (people: readonly Person[]): PeopleInMemory => {
  const memory = new PeopleInMemory();
  for (const { profile: her, choices } of people) memory.keep(her.participantId, her.wishes, choices);
  return memory;
};

describe('everybody’s wishes, in memory', () => {
  it('say who might like an opening as the plain definition does', () => {
    let found = 0;
    fc.assert(
      fc.property(world, ({ all, people: drawn, context }) => {
        const people = named(drawn);
        const memory = inMemory(people);
        for (const opening of all) {
          const plain = plainly(opening, people, context);
          found += plain.length;
          expect(memory.judge({ opening, context })).toEqual(plain);
        }
      }),
      { seed: SEED, numRuns: 800 },
    );
    expect(found).toBeGreaterThan(2_000);
  }, 120_000);

  it('say it for a reader who may not know where anybody starts from', () => {
    fc.assert(
      fc.property(world, ({ all, people: drawn, context }) => {
        const people = named(drawn);
        const placeless = people.map(({ profile: her, choices }) => {
          const wishes = her.wishes.filter(({ criterion }) => criterion !== 'distance');
          return { profile: { ...her, wishes }, choices };
        });
        const memory = inMemory(people);
        const ids = people.map(({ profile: her }) => her.participantId);
        for (const opening of all)
          expect(memory.judgeWithoutPlaces({ opening, context }, ids)).toEqual(
            plainly(opening, placeless, context),
          );
      }),
      { seed: SEED, numRuns: 300 },
    );
  }, 120_000);

  it('are replaced and forgotten, and leave out who was asked already', () => {
    fc.assert(
      fc.property(fc.tuple(world, fc.nat(3)), ([{ all, people: drawn, context }, gone]) => {
        const people = named(drawn);
        const memory = inMemory(named(drawn.toReversed()));
        for (const { profile: her, choices } of people) memory.keep(her.participantId, her.wishes, choices);
        memory.forget(`p${gone}`);
        const asked = new Set(['p0']);
        const rest = people.filter(({ profile: her }) => !['p0', `p${gone}`].includes(her.participantId));
        for (const opening of all)
          expect(memory.judge({ opening, context }, asked)).toEqual(plainly(opening, rest, context));
      }),
      { seed: SEED, numRuns: 300 },
    );
  }, 120_000);
});
