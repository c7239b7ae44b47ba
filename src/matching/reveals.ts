import type { OpeningFacts, Route } from '../openings/opening-facts';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../reference/disclosure-topics';
import { codesOf } from '../reference/vocabulary';
import type { PersonContext } from './match-context';

export const ROUTES: readonly Route[] = ['alone', 'with_coach'];

const IN_ORDER = codesOf(DISCLOSURE_TOPICS);

/**
 * Topics that answering by this route reveals, in the order of the vocabulary. Being introduced by a coach is already
 * a disclosure (domain.md, fact 1): `with_coach` always reveals `coaching`, whatever the opening says.
 */
export function revealedOn(route: Route, opening: OpeningFacts): readonly DisclosureTopic[] {
  const own = opening.reveals[route];
  return IN_ORDER.filter((topic) => own.includes(topic) || (route === 'with_coach' && topic === 'coaching'));
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
