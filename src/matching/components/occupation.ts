import type { OpeningFacts } from '../../openings';
import { CONTRADICTS, MEETS, NOT_FOUND, UNKNOWN, type Finding } from '../finding';
import type { MatchContext } from '../match-context';

/** The first three characters of a ROME code name a family: G1605 is in G16. */
const FAMILY_LENGTH = 3;
const SAME_FAMILY: Finding = Object.freeze({ value: 0.6, reading: 'close' });
const SISTER: Finding = Object.freeze({ value: 0.4, reading: 'close' });

/** Of a title, three words in four at least: below it, an opening merely shares a word with the occupation. */
export const TITLE_FROM = 0.75;
/** A title is less sure than a code; at its least it is worth a family (0.75 x 0.8 = 0.6). */
const TITLE_WORTH = 0.8;

/**
 * Exact ROME code 1, same family 0.6, sister occupation 0.4. Only the exact code meets a `never`; an occupation that
 * is neither the code, nor its family, nor a sister contradicts a `must`. An opening that states no occupation is
 * unknown; when its title says one of the occupation it is close, and when it was read and says none it counts for
 * nothing: either way it is still to check, and never hides by it.
 */
export function readOccupation(
  wanted: string,
  opening: Pick<OpeningFacts, 'id' | 'occupation'>,
  { sisters, titled }: Pick<MatchContext, 'sisters' | 'titled'>,
): Finding {
  const known = opening.occupation;
  if (known === null) return readTitle(opening.id, titled.get(wanted));
  if (known === wanted) return MEETS;
  if (known.slice(0, FAMILY_LENGTH) === wanted.slice(0, FAMILY_LENGTH)) return SAME_FAMILY;
  return sisters(wanted).includes(known) ? SISTER : CONTRADICTS;
}

/** A title that was read and speaks of another trade is worth nothing, and concludes nothing: it stays to check. */
function readTitle(id: string, found: ReadonlyMap<string, number> | undefined): Finding {
  if (!found) return UNKNOWN;
  const relevance = found.get(id) ?? 0;
  if (!(relevance >= TITLE_FROM)) return NOT_FOUND;
  return { value: TITLE_WORTH * Math.min(1, relevance), reading: 'close' };
}
