import type { OpeningFacts, Route } from '../openings';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../reference/disclosure-topics';
import { codesOf } from '../reference/vocabulary';
import type { PersonContext } from './match-context';

/** Written here too, so that the pure heart of matching loads no other room. */
export const ROUTES: readonly Route[] = ['alone', 'with_coach'];

const IN_ORDER = codesOf(DISCLOSURE_TOPICS);

/** Topics that answering by this route reveals (the table is disclosure's), in the order of the vocabulary. */
export function revealedOn(route: Route, opening: OpeningFacts): readonly DisclosureTopic[] {
  return IN_ORDER.filter((topic) => opening.reveals[route].includes(topic));
}

/**
 * The routes by which she can answer without revealing a topic on which she said `silent`. Empty: there is no way to
 * answer that keeps her word, and the opening is hidden.
 */
export function routesOpenTo(opening: OpeningFacts, person: PersonContext): readonly Route[] {
  const silent = silentTopicsFor(opening, person);
  if (silent.size === 0) return ROUTES;
  return ROUTES.filter((route) => !revealedOn(route, opening).some((topic) => silent.has(topic)));
}

function silentTopicsFor(opening: OpeningFacts, person: PersonContext): ReadonlySet<DisclosureTopic> {
  const chosen = person.silentTopicsFor;
  const forEmployer = opening.employer ? chosen?.get(opening.employer.id) : undefined;
  return chosen?.get(opening.id) ?? forEmployer ?? person.silentTopics;
}
