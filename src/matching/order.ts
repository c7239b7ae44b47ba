import type { OpeningFacts } from '../openings';

/** An opening with its exact score. */
export interface Scored {
  readonly opening: OpeningFacts;
  readonly score: number;
}

/**
 * Total order of openings for one person: score, then the employer least solicited lately, then the newest
 * publication, then the id. An opening that names no employer burdens none, and counts 0 solicitations.
 */
export function byMatch(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    solicitations(a.opening) - solicitations(b.opening) ||
    compareText(b.opening.publishedOn, a.opening.publishedOn) ||
    compareText(a.opening.id, b.opening.id)
  );
}

function solicitations({ employer }: OpeningFacts): number {
  return employer?.recentSolicitations ?? 0;
}

/** By code unit: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
