import type { OpeningFacts } from '../../openings';
import type { TimeSlot } from '../../reference/time-slots';
import { CONTRADICTS, UNKNOWN, type Finding } from '../finding';

/**
 * The share of the post's time slots that this one covers: 1 when it is worked then only, 1/2 when then and at one
 * other time. Added over all the slots she named, it is the share of the post that she can cover.
 * A slot that is worked meets, however small its share; a slot that is not contradicts.
 */
export function readSlot(wanted: TimeSlot, opening: Pick<OpeningFacts, 'slots'>): Finding {
  const worked = opening.slots;
  if (worked === null || worked.length === 0) return UNKNOWN;
  if (!worked.includes(wanted)) return CONTRADICTS;
  return { value: 1 / new Set(worked).size, reading: 'meets' };
}
