import { type Route, ROUTES, revealsOf } from '../../disclosure';
import { type Reveal, revealOf } from '../../matching';
import { natureOf, type OpeningRow } from '../../openings';
import type { DisclosureTopic } from '../../reference';

/** What each way of answering tells the employer, route by route. */
export interface RoutesTold {
  /** Ways to answer that reveal nothing she keeps silent. */
  readonly routes: readonly Route[];
  /** A way that reveals nothing is not in it. */
  readonly revealsByRoute: readonly Reveal[];
}

const HOW: Readonly<Record<Route, string>> = {
  alone: 'Par vous-même',
  with_coach: 'Avec votre coach',
};

const COACH_EITHER_WAY = 'Dans tous les cas\u00A0: l’employeur saura que vous avez un coach.';

/**
 * "Si vous dites oui", in simple words: one sentence a way, or one for both when they tell the same. Most of the time a coach who introduces somebody tells that
 * there is a coach, and nothing else; an offer of our own network tells it anyway.
 */
export function ifYes({ routes, revealsByRoute }: RoutesTold): string[] {
  const [first, second] = revealsByRoute;
  if (first && second && String(first.topics) === String(second.topics)) {
    return [isCoachingAlone(first) ? COACH_EITHER_WAY : first.text];
  }
  return ROUTES.map((route) => {
    if (!routes.includes(route))
      return `${HOW[route]}\u00A0: l’employeur apprendrait ce que vous gardez pour vous.`;
    const reveal = revealsByRoute.find((one) => one.route === route);
    if (!reveal) return `${HOW[route]}\u00A0: l’employeur apprend seulement ce que vous lui dites.`;
    return isCoachingAlone(reveal)
      ? `${HOW[route]}\u00A0: l’employeur saura que vous avez un coach.`
      : reveal.text;
  });
}

function isCoachingAlone({ topics }: Reveal): boolean {
  return topics.length === 1 && topics[0] === 'coaching';
}

/** The same, for an offer that only her own answer keeps before her eyes: from the one table of what reveals what. */
export function routesTold(row: OpeningRow, silent: ReadonlySet<DisclosureTopic>): RoutesTold {
  const revealed = revealsOf(natureOf(row));
  const routes = ROUTES.filter((route) => !revealed[route].some((topic) => silent.has(topic)));
  return {
    routes,
    revealsByRoute: routes
      .filter((route) => revealed[route].length > 0)
      .map((route) => revealOf(route, revealed[route], 'person')),
  };
}
