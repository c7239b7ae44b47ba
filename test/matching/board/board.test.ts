import fc from 'fast-check';
import { Board } from '../../../src/matching/board/board';
import { orderOpenings } from '../../../src/matching/match';
import { hasReason } from '../../../src/matching/reasons';
import { prepareWishes } from '../../../src/matching/prepared-wishes';
import { readWish } from '../../../src/matching/components/read-wish';
import type { MatchContext } from '../../../src/matching/match-context';
import type { OpeningFacts } from '../../../src/openings';
import type { WishProfile } from '../../../src/people';
import { contextOver, openings, profile } from '../../support/matching-arbitraries';

const SEED = 20261130;
const DIJON = '00000000-0000-4000-8000-000000000021';
const LYON = '00000000-0000-4000-8000-000000000069';
const FIRST = 20;

/** Openings as the database names them. */
const named = openings({ minLength: 1, maxLength: 120 }).map((all) =>
  all.map((opening) => ({ ...opening, id: uuid(opening.id) })),
);
const world = named.chain((all) =>
  fc.record({ all: fc.constant(all), person: profile, context: silentSomewhere(all) }),
);

/** What she keeps silent may be otherwise for one employer, or for one opening. */
function silentSomewhere(all: readonly OpeningFacts[]): fc.Arbitrary<MatchContext> {
  const places = [...all.map(({ id }) => id), ...all.flatMap(({ employer }) => employer?.id ?? [])];
  const chosen = fc.dictionary(
    fc.constantFrom(...places),
    fc.subarray(['coaching', 'housing', 'benefits'] as const, { maxLength: 1 }),
    { maxKeys: 3 },
  );
  return fc.tuple(contextOver(all), chosen).map(([context, otherwise]) => ({
    ...context,
    silentTopicsFor: new Map(Object.entries(otherwise).map(([id, topics]) => [id, new Set(topics)])),
  }));
}

function uuid(id: string): string {
  return `${id.padStart(8, '0')}-0000-4000-8000-000000000000`;
}

function boardOf(all: readonly OpeningFacts[], territoryId: string | null = null): Board {
  const board = new Board();
  board.put(all.map((facts) => ({ territoryId, facts })));
  return board;
}

/** The same lists by the plain definition, every opening judged one by one. */
function plain(person: WishProfile, all: readonly OpeningFacts[], context: MatchContext, most = FIRST) {
  const { possible, notYet } = orderOpenings(person, all, context);
  const ids = (some: typeof possible) => some.slice(0, most).map(({ opening }) => opening.id);
  return {
    considered: possible.length + notYet.length,
    possible: ids(possible),
    notYet: ids(notYet),
  };
}

function plainFit(person: WishProfile, all: readonly OpeningFacts[], context: MatchContext) {
  const prepared = prepareWishes(person);
  const wanted = orderOpenings(person, all, context).possible.filter(({ opening }) =>
    hasReason(prepared, (wish) => readWish(wish, opening, context)),
  );
  return { count: wanted.length, first: wanted[0]?.opening.id ?? null };
}

const check = (
  property: (drawn: { all: OpeningFacts[]; person: WishProfile; context: MatchContext }) => void,
) => fc.assert(fc.property(world, property), { seed: SEED, numRuns: 300 });

describe('The board, for any person and any openings', () => {
  it('gives the lists of the plain definition, in the same order', () => {
    check(({ all, person, context }) => {
      const found = boardOf(all).order(person, context, { territoryId: DIJON, most: FIRST });
      expect(found).toEqual(plain(person, all, context));
    });
  });

  it('gives a shorter list as the beginning of a longer one', () => {
    check(({ all, person, context }) => {
      const board = boardOf(all);
      const [short, long] = [3, 200].map((most) =>
        board.order(person, context, { territoryId: DIJON, most }),
      );
      expect(long!.possible.slice(0, 3)).toEqual(short!.possible);
      expect(long!.notYet.slice(0, 3)).toEqual(short!.notYet);
    });
  });

  it('counts what holds something she wants, and names the first', () => {
    check(({ all, person, context }) => {
      expect(boardOf(all).fit(person, context, DIJON)).toEqual(plainFit(person, all, context));
    });
  });

  it('says the same in whatever order openings came, left, changed and came again', () => {
    const turns = fc.tuple(world, fc.infiniteStream(fc.nat(1_000)));
    fc.assert(
      fc.property(turns, ([{ all, person, context }, draws]) => {
        const board = boardOf([...all].reverse());
        const leaving = all.filter(() => draws.next().value! % 3 === 0);
        board.remove(leaving.map(({ id }) => id));
        board.put(
          all.filter(() => draws.next().value! % 4 === 0).map((facts) => ({ territoryId: LYON, facts })),
        );
        board.put(leaving.map((facts) => ({ territoryId: null, facts: { ...facts, contract: 'cdi' } })));
        board.put(all.map((facts) => ({ territoryId: null, facts })));
        expect(board.size).toBe(all.filter(({ published }) => published).length);
        const reach = { territoryId: DIJON, most: FIRST };
        expect(board.order(person, context, reach)).toEqual(plain(person, all, context));
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('shows a territory its own openings and those of none', () => {
    check(({ all, person, context }) => {
      const board = new Board();
      board.put(all.map((facts, place) => ({ facts, territoryId: [DIJON, LYON, null][place % 3]! })));
      const found = board.order(person, context, { territoryId: DIJON, most: FIRST });
      expect(found).toEqual(
        plain(
          person,
          all.filter((_, place) => place % 3 !== 1),
          context,
        ),
      );
    });
  });

  it('brings employers to today', () => {
    check(({ all, person, context }) => {
      const board = boardOf(all);
      const [resting, solicitations] = [new Set(['e1']), new Map([['e2', 3]])];
      board.employersAre({ resting, solicitations });
      const today = all.map((facts) => {
        const { employer } = facts;
        if (!employer) return facts;
        const recentSolicitations = solicitations.get(employer.id) ?? 0;
        return {
          ...facts,
          employer: { ...employer, resting: resting.has(employer.id), recentSolicitations },
        };
      });
      const found = board.order(person, context, { territoryId: DIJON, most: FIRST });
      expect(found).toEqual(plain(person, today, context));
    });
  });
});
