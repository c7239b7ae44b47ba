import fc from 'fast-check';
import { matchOpening, orderOpenings, rankOpenings } from '../../src/matching/match';
import type { MatchContext } from '../../src/matching/match-context';
import { peopleWhoMightLike } from '../../src/matching/reverse';
import { readWish } from '../../src/matching/components/read-wish';
import type { OpeningFacts, Prerequisite } from '../../src/openings';
import type { Wish, WishProfile } from '../../src/people';
import { contextOver, openings, profile, wish } from '../support/matching-arbitraries';
import { naiveList } from './naive-matching';

const SEED = 20261122;
const world = (most: number) =>
  openings({ minLength: 1, maxLength: most }).chain((all) =>
    fc.record({ all: fc.constant(all), person: profile, context: contextOver(all) }),
  );
const check = <T>(arbitrary: fc.Arbitrary<T>, property: (value: T) => void, numRuns = 1000) =>
  fc.assert(fc.property(arbitrary, property), { seed: SEED, numRuns });

const withWishes = (person: WishProfile, wishes: readonly Wish[]): WishProfile => ({ ...person, wishes });
const hear = (person: WishProfile, more: Wish): WishProfile => withWishes(person, [...person.wishes, more]);
const list = (person: WishProfile, all: readonly OpeningFacts[], context: MatchContext) =>
  rankOpenings(person, all, context, { limit: 20 });

/** The exact score of an opening that is not hidden; what the law demands is left aside. */
function scoreOf(person: WishProfile, opening: OpeningFacts, context: MatchContext): number | 'hidden' {
  const match = matchOpening(person, { ...opening, prerequisites: [] }, context);
  return match.outcome === 'match' ? match.score : 'hidden';
}

describe('for any person and any openings', () => {
  it('the twenty first are those of the plain definition, with the same scores', () => {
    const all = fc.sample(openings({ minLength: 200, maxLength: 200 }), { seed: SEED, numRuns: 1 })[0]!;
    const people = fc.sample(profile, { seed: SEED, numRuns: 2000 });
    const contexts = fc.sample(contextOver(all), { seed: SEED, numRuns: 20 });
    const differences = people.flatMap((person, index) => {
      const context = contexts[index % contexts.length]!;
      const ours = list(person, all, context).items.map(({ openingId, score }) => `${openingId} ${score}`);
      const plain = naiveList(person, all, context)
        .slice(0, 20)
        .map(({ id, score }) => `${id} ${Math.round(score * 10_000) / 10_000}`);
      return ours.join() === plain.join() ? [] : [{ wishes: person.wishes, ours, plain }];
    });
    expect(differences.length && differences.slice(0, 3)).toBe(0);
  }, 120_000);

  it('scores are finite and between 0 and 1', () => {
    check(world(3), ({ all, person, context }) => {
      const score = scoreOf(person, all[0]!, context);
      if (score !== 'hidden') expect(score >= 0 && score <= 1).toBe(true);
    });
  });

  it('a like that is satisfied never lowers an opening, an avoid that is met never raises it', () => {
    let satisfied = 0;
    check(
      fc.tuple(world(3), wish(['must', 'like', 'avoid'])),
      ([{ all, person, context }, more]) => {
        const [before, after] = [person, hear(person, more)].map((who) => scoreOf(who, all[0]!, context));
        const { value } = readWish(more, all[0]!, context);
        if (before === 'hidden' || after === 'hidden' || value !== 1) return;
        satisfied += 1;
        if (more.stance === 'avoid') expect(after).toBeLessThanOrEqual(before!);
        else expect(after).toBeGreaterThanOrEqual(before!);
      },
      4000,
    );
    expect(satisfied).toBeGreaterThan(200);
  });

  it('a never that a known fact meets always hides, and what hides is not listed, counted or folded', () => {
    let met = 0;
    check(fc.tuple(world(6), wish(['never'])), ([{ all, person, context }, never]) => {
      const who = hear(person, never);
      const { considered, items, notYet } = list(who, all, context);
      const hidden = all.filter((opening) => readWish(never, opening, context).reading === 'meets');
      met += hidden.length;
      const shown = new Set([...items, ...notYet].map(({ openingId }) => openingId));
      expect(hidden.filter(({ id }) => shown.has(id))).toEqual([]);
      expect(considered).toBe(shown.size);
    });
    expect(met).toBeGreaterThan(200);
  });

  it('a must hides what contradicts it and nothing whose fact is unknown', () => {
    check(fc.tuple(world(4), wish(['must'])), ([{ all, person, context }, must]) => {
      const alone = withWishes(person, [must]);
      for (const opening of all) {
        if (scoreOf(withWishes(person, []), opening, context) === 'hidden') continue;
        const contradicted = readWish(must, opening, context).reading === 'contradicts';
        expect(scoreOf(alone, opening, context) === 'hidden').toBe(contradicted);
      }
    });
  });

  it('no prerequisite hides an opening or changes its score; the law only moves it', () => {
    const asked = fc.constantFrom<Prerequisite['level']>('legal', 'required', 'learnable', 'preferred');
    check(fc.tuple(world(2), asked), ([{ all, person, context }, level]) => {
      const licence: Prerequisite = { kind: 'licence', label: 'Permis C', level, value: 'C' };
      const free = { ...all[0]!, prerequisites: [] };
      const [before, after] = [free, { ...free, prerequisites: [licence] }].map((opening) =>
        matchOpening({ ...person, licences: [] }, opening, context),
      );
      if (before!.outcome === 'hidden') return expect(after!.outcome).toBe('hidden');
      if (level === 'legal') return expect(after!.outcome).toBe('not_yet');
      expect(after).toMatchObject({ outcome: 'match', score: (before as { score: number }).score });
    });
  });

  it('the order of wishes and of openings changes nothing, and the same question has the same answer', () => {
    const shuffled = world(25).chain(({ all, person, context }) =>
      fc.record({
        context: fc.constant(context),
        given: fc.constant({ all, person }),
        mixed: fc.record({
          all: fc.shuffledSubarray(all, { minLength: all.length }),
          wishes: fc.shuffledSubarray([...person.wishes], { minLength: person.wishes.length }),
        }),
      }),
    );
    check(
      shuffled,
      ({ context, given, mixed }) => {
        const answer = list(given.person, given.all, context);
        expect(list(withWishes(given.person, mixed.wishes), mixed.all, context)).toEqual(answer);
        expect(list(given.person, given.all, context)).toEqual(answer);
      },
      300,
    );
  });

  it('a shorter list is the beginning of a longer one', () => {
    check(
      world(25),
      ({ all, person, context }) => {
        const [five, twenty] = [5, 20].map((limit) => rankOpenings(person, all, context, { limit }).items);
        expect(five).toEqual(twenty!.slice(0, 5));
      },
      200,
    );
  });

  it('judging again the first of a list, ten at least, gives the same list', () => {
    check(
      fc.tuple(world(40), fc.integer({ min: 10, max: 30 })),
      ([{ all, person, context }, most]) => {
        const first = orderOpenings(person, all, context).possible.slice(0, most);
        const again = [...first].reverse().map(({ opening }) => opening);
        expect(orderOpenings(person, again, context).possible).toEqual(first);
      },
      300,
    );
  });

  it('the first ten are spread whenever there is something to spread them with', () => {
    check(
      world(40),
      ({ all, person, context }) => {
        const nameless = withWishes(
          person,
          person.wishes.filter(({ criterion }) => criterion !== 'employer'),
        );
        const { items } = rankOpenings(nameless, all, context, { limit: 40 });
        const first = items.slice(0, 10).map(({ employer }) => employer?.id);
        const crowded = first.some((id) => id && first.filter((other) => other === id).length > 2);
        const unnamedLater = items.slice(10).some(({ employer, openingId }) => {
          return employer === null && all.find(({ id }) => id === openingId)!.occupation === null;
        });
        expect(crowded && unnamedLater).toBe(false);
      },
      300,
    );
  });

  it('reverse finds exactly those to whom the opening is shown with a reason', () => {
    check(world(2), ({ all, person, context }) => {
      const match = matchOpening(person, all[0]!, context, 'coach');
      const expected = match.outcome === 'hidden' ? [] : match.item.reasons;
      const found = peopleWhoMightLike(all[0]!, [{ profile: person, own: context }], context);
      expect(found.flatMap(({ explanation }) => explanation.reasons)).toEqual(expected);
    });
  });
});
