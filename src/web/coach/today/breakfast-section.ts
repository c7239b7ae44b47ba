import type { BreakfastView } from '../../../breakfasts';
import { capital } from '../../wording/numbers';
import { BREAKFASTS, countsInWords, whenInWords } from '../breakfasts/breakfast-words';
import type { TodayParts } from './today-parts';
import type { Row, Section } from './today-sections';

/** The petit-déj that comes next, with its replies; and what came of the last one, while one remembers. */
export function breakfastSection({ breakfasts }: Pick<TodayParts, 'breakfasts'>): Section {
  const { next = null, last = null } = breakfasts ?? {};
  const rows = [
    ...(last ? [rowOf(last, ['Qui était là, et ce qui s’est dit.'], AFTERWARDS)] : []),
    ...(next ? [rowOf(next, [`${capital(whenInWords(next))}.`, `${countsInWords(next)}.`], GUESTS)] : []),
  ];
  return { heading: 'Petit-déj', rows, others: null };
}

const AFTERWARDS = { path: '/suites', label: 'Noter les suites', main: true };
const GUESTS = { path: '', label: 'Voir les invités', main: false };

function rowOf(
  { id, internalTitle, publicTitle }: BreakfastView,
  lines: readonly string[],
  { path, label, main }: typeof GUESTS,
): Row {
  const href = `${BREAKFASTS}/${id}`;
  return {
    href,
    who: internalTitle ?? publicTitle,
    left: null,
    lines,
    countdown: null,
    pill: null,
    channels: [],
    action: { href: `${href}${path}`, label, main },
  };
}
