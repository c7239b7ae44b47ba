import type { NewOpening } from '../../../matching';
import { templateWords } from '../../../platform/views/template-words';
import { listed } from '../../wording/numbers';
import { MOST_ROWS, type Row, type Section } from './today-sections';

/** Where all of them are. */
export const NEW_OPENINGS = '/offres/a-proposer';

/** Names that a line has room for. */
const MOST_NAMES = 3;

/** New offers that might please some of the coach's people: the newest first, and whom by name. */
export function newOpeningsSection({ newOpenings }: { newOpenings: readonly NewOpening[] }): Section {
  const left = newOpenings.length - MOST_ROWS;
  const others =
    left > 0 ? `Et ${templateWords.count(left, 'autre offre nouvelle', 'autres offres nouvelles')}` : null;
  return {
    heading: 'Offres nouvelles',
    rows: newOpenings.slice(0, MOST_ROWS).map(rowOf),
    others,
    othersHref: NEW_OPENINGS,
  };
}

function rowOf({ id, title, employer, names }: NewOpening): Row {
  const href = `/offres/${id}`;
  return {
    href,
    who: `Offre nouvelle\u00A0: ${title}`,
    left: null,
    lines: [...(employer ? [employer] : []), `${toWhom(names)} À proposer\u00A0?`],
    countdown: null,
    pill: null,
    channels: [],
    action: { href, label: 'Voir à qui la proposer', main: true },
    later: `${NEW_OPENINGS}/${id}/plus-tard`,
  };
}

/** "Pourrait plaire à Elena et Moussa.", in name order. */
export function toWhom(names: readonly string[]): string {
  const more = names.length - MOST_NAMES;
  const told = more > 0 ? [...names.slice(0, MOST_NAMES), templateWords.count(more, 'autre')] : names;
  return `Pourrait plaire à ${listed(told)}.`;
}
