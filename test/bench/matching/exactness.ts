import fc from 'fast-check';
import type { Board } from '../../../src/matching/board/board';
import { orderOpenings } from '../../../src/matching/match';
import type { MatchContext } from '../../../src/matching/match-context';
import type { OpeningFacts } from '../../../src/openings';
import type { WishProfile } from '../../../src/people';
import {
  contextOver,
  openings as anyOpenings,
  profile as anyProfile,
} from '../../support/matching-arbitraries';
import { boardOf } from './crowd-house';

const FIRST = 20;
/** What an engine may find is drawn so many times: it is one number an opening each time. */
const CONTEXTS = 12;
/** The board is filled in another order, and asked twice, for one person in so many. */
const EVERY = 10;
const TERRITORY = '00000000-0000-4000-8000-000000000021';

/** Openings, and people who look at them. */
export interface ComparedWorld {
  readonly openings: readonly OpeningFacts[];
  readonly people: readonly { readonly profile: WishProfile; readonly context: MatchContext }[];
}

export interface Exactness {
  readonly profiles: number;
  readonly openings: number;
  /** Lists that are not those of the plain definition, to the last place. */
  readonly differences: number;
}

/** The first twenty of the board against the plain definition over the same openings, in any order, asked twice. */
export function exactnessOver(worlds: readonly ComparedWorld[]): Exactness {
  let differences = 0;
  for (const { openings, people } of worlds) {
    const board = boardOf(openings);
    const other = boardOf([...openings].reverse());
    people.forEach((person, place) => {
      const plain = plainly(openings, person);
      differences += differs(board, person, plain);
      if (place % EVERY > 0) return;
      differences += differs(board, person, plain) + differs(other, person, plain);
    });
  }
  const profiles = worlds.reduce((sum, { people }) => sum + people.length, 0);
  return { profiles, openings: Math.max(...worlds.map(({ openings }) => openings.length)), differences };
}

/** Drawn from the odd corners of every fact and wish (test/support/matching-arbitraries.ts). */
export function oddWorld(openings: number, people: number, seed: number): ComparedWorld {
  const size = { minLength: openings, maxLength: openings };
  const [drawn] = fc.sample(anyOpenings(size), { numRuns: 1, seed }) as [OpeningFacts[]];
  const all = drawn.map((one) => ({ ...one, id: `${one.id.padStart(8, '0')}-0000-4000-8000-000000000000` }));
  const contexts = fc.sample(contextOver(all), { numRuns: CONTEXTS, seed });
  const profiles = fc.sample(anyProfile, { numRuns: people, seed });
  return {
    openings: all,
    people: profiles.map((profile, place) => ({ profile, context: contexts[place % CONTEXTS]! })),
  };
}

interface Lists {
  readonly considered: number;
  readonly possible: readonly string[];
  readonly notYet: readonly string[];
}

function plainly(
  openings: readonly OpeningFacts[],
  { profile, context }: ComparedWorld['people'][number],
): Lists {
  const { possible, notYet } = orderOpenings(profile, openings, context);
  const ids = (some: typeof possible) => some.slice(0, FIRST).map(({ opening }) => opening.id);
  return { considered: possible.length + notYet.length, possible: ids(possible), notYet: ids(notYet) };
}

/** 1 when any of it differs. */
function differs(board: Board, { profile, context }: ComparedWorld['people'][number], plain: Lists): number {
  const found = board.order(profile, context, { territoryId: TERRITORY, most: FIRST });
  const told = ({ considered, possible, notYet }: Lists) => JSON.stringify([considered, possible, notYet]);
  return told(found) === told(plain) ? 0 : 1;
}
