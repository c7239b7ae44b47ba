import type { NewOpening } from '../../../matching';
import { dayInWords } from '../../wording/days';
import { toWhom } from '../today/new-openings-section';

/** /offres/a-proposer */
export function newOpeningsPage(openings: readonly NewOpening[]) {
  return {
    openings: openings.map(({ id, title, employer, at, names }) => ({
      href: `/offres/${id}`,
      title,
      employer,
      toWhom: toWhom(names),
      since: `Depuis le ${dayInWords(at)}.`,
    })),
    everything: { href: '/offres', label: 'Voir toutes les offres' },
  };
}
