import type { OpeningFacts } from '../../openings';
import { oppositesOf, type Trait } from '../../reference/traits';
import { CONTRADICTS, MEETS, UNKNOWN, type Finding } from '../finding';

/** Known to be true meets; an opposite known to be true contradicts; anything else is unknown, not "no". */
export function readTrait(wanted: Trait, opening: Pick<OpeningFacts, 'traits'>): Finding {
  if (opening.traits.includes(wanted)) return MEETS;
  return oppositeIn(wanted, opening) ? CONTRADICTS : UNKNOWN;
}

/** The trait of the post by which `wanted` is known to be false, when there is one. */
export function oppositeIn(wanted: Trait, opening: Pick<OpeningFacts, 'traits'>): Trait | undefined {
  return oppositesOf(wanted).find((opposite) => opening.traits.includes(opposite));
}
