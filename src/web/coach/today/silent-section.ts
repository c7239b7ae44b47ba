import type { SilentToday } from '../../../openings';
import { dayInWords } from '../../wording/days';
import { UNNAMED } from '../../wording/opening-words';
import type { Row, Section } from './today-sections';

/** Offers without news: those that end soon, or whose employer nobody can ask by mail, and those that ended. Never cut short. */
export function silentSection({ silent }: { readonly silent: readonly SilentToday[] }): Section {
  return { heading: 'Toujours ouvertes\u00A0?', rows: silent.map(rowOf), others: null };
}

function rowOf({ openingId, title, employerName, silentSince, closesOn, closed }: SilentToday): Row {
  const href = `/offres/${openingId}`;
  const since = `Sans nouvelles depuis le ${dayInWords(silentSince)}.`;
  const then = closed ? 'Elle a été retirée.' : `Elle sera retirée le ${dayInWords(closesOn)}.`;
  const confirm = { path: `${href}/encore-ouverte`, label: 'Toujours ouverte' };
  return {
    href,
    who: title,
    left: null,
    lines: [employerName ?? UNNAMED, `${since} ${then}`],
    countdown: null,
    pill: null,
    channels: [],
    action: { href, label: 'Voir l’offre', main: false },
    ...(closed ? {} : { done: confirm }),
  };
}
