import type { OpeningFacts } from '../../openings';
import { NOT_FOUND, sameOrNot, type Finding } from '../finding';

/**
 * The employer she named meets; another named employer contradicts. An opening that names nobody is kept and to
 * check, but counts 0: it is almost surely not the one, and half a match would lift every nameless offer.
 */
export function readEmployer(wanted: string, opening: Pick<OpeningFacts, 'employer'>): Finding {
  return opening.employer === null ? NOT_FOUND : sameOrNot(wanted, opening.employer.id);
}
