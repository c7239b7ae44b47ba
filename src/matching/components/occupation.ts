import type { OpeningFacts } from '../../openings';
import { CONTRADICTS, MEETS, UNKNOWN, type Finding } from '../finding';

/** The first three characters of a ROME code name a family: G1605 is in G16. */
const FAMILY_LENGTH = 3;
const SAME_FAMILY: Finding = Object.freeze({ value: 0.6, reading: 'close' });
const SISTER: Finding = Object.freeze({ value: 0.4, reading: 'close' });

/**
 * Exact ROME code 1, same family 0.6, sister occupation 0.4. Only the exact code meets a `never`; an occupation that
 * is neither the code, nor its family, nor a sister contradicts a `must`.
 */
export function readOccupation(
  wanted: string,
  opening: OpeningFacts,
  sisters: (code: string) => readonly string[],
): Finding {
  const known = opening.occupation;
  if (known === null) return UNKNOWN;
  if (known === wanted) return MEETS;
  if (known.slice(0, FAMILY_LENGTH) === wanted.slice(0, FAMILY_LENGTH)) return SAME_FAMILY;
  return sisters(wanted).includes(known) ? SISTER : CONTRADICTS;
}
