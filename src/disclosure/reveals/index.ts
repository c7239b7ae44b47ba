import type { DisclosureTopic } from '../../reference';
import { BY_AID, BY_CONTRACT } from './by-contract';
import { BY_HIRING } from './by-hiring';
import { BY_MEETING } from './by-meeting';
import { BY_OPENING } from './by-opening';
import { type OpeningNature, type Revelation, type Route } from './revelation';

export { isImmersion } from './by-opening';
export {
  IMMERSION_PAPER,
  INSTEAD_OF_IMMERSION,
  keptFromPaper,
  OTHER_PRESCRIBERS,
  type PaperLine,
} from './immersion-paper';
export { type OpeningNature, type Revelation, type Route, ROUTES } from './revelation';

/** The one table of what reveals what (domain.md, fact 3; reference/ips-practice.md, 2.4 to 2.6), by occasion. */
export const REVELATIONS = {
  openings: BY_OPENING,
  contracts: BY_CONTRACT,
  meetings: BY_MEETING,
  hiring: BY_HIRING,
  aids: BY_AID,
} as const satisfies Readonly<Record<string, readonly Revelation[]>>;

const AT_AN_ANSWER = [...BY_OPENING, ...BY_CONTRACT].filter(({ when }) => when !== undefined);

/** What merely answering an opening reveals, by route, each topic once. */
export function revealsOf(nature: OpeningNature): Record<Route, DisclosureTopic[]> {
  return { alone: topicsOn('alone', nature), with_coach: topicsOn('with_coach', nature) };
}

/**
 * The lines of the table that an answer by this route meets, those that tell the same topics after another one left
 * out. What a coach declared beyond them is not among them: `revealsOf` knows it.
 */
export function revelationsOn(route: Route, nature: OpeningNature): Revelation[] {
  const met = AT_AN_ANSWER.filter(({ when, on }) => on.includes(route) && when?.(nature));
  return met.filter(
    (line, place) =>
      !met.some(
        (other, at) => other !== line && tellsAll(other, line) && (!tellsAll(line, other) || at < place),
      ),
  );
}

function tellsAll(one: Revelation, other: Revelation): boolean {
  const told = [...one.topics, ...(one.may ?? [])];
  return [...other.topics, ...(other.may ?? [])].every((topic) => told.includes(topic));
}

function topicsOn(route: Route, nature: OpeningNature): DisclosureTopic[] {
  const found = AT_AN_ANSWER.filter(({ when, on }) => on.includes(route) && when?.(nature)).flatMap(
    ({ topics }) => topics,
  );
  return [...new Set([...found, ...nature.declared])];
}
