import { paginationOf } from '../../../platform/views/pagination';
import { templateWords } from '../../../platform/views/template-words';
import { capital } from '../../wording/numbers';
import { personHeader } from '../people/person-header.presenter';
import { threadEvents, type ThreadEvent, type ThreadParts } from './thread-events';

export const EVENTS_PER_PAGE = 30;

/** /personnes/:id/fil: what was recorded, day by day, newest first. `today` is a civil day. */
export function threadPage(parts: ThreadParts, { page, today }: { page: number; today: string }) {
  const { participant } = parts.file;
  const events = threadEvents(parts);
  const shown = events.slice((page - 1) * EVENTS_PER_PAGE, page * EVENTS_PER_PAGE);
  const list = { total: events.length, page, perPage: EVENTS_PER_PAGE };
  return {
    name: participant.name,
    header: personHeader(parts.file, 'fil', today),
    days: dayByDay(shown),
    pagination: paginationOf(list, `/personnes/${participant.id}/fil`, {}),
  };
}

function dayByDay(events: readonly ThreadEvent[]) {
  const days = [...new Set(events.map(({ day }) => day))];
  return days.map((date) => ({
    heading: capital(templateWords.day(date)),
    events: events
      .filter(({ day }) => day === date)
      .map(({ icon, words, about }) => ({ icon, words, about })),
  }));
}
