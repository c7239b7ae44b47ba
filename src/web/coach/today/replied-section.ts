import { EMPLOYER_ANSWERS, type EmployerAnswer } from '../../../disclosure';
import { daysBetween } from '../../../platform/clock/civil-day';
import { agoInWords } from '../../wording/days';
import type { TodayParts } from './today-parts';
import { row, type Section } from './today-sections';

/** What an employer answered about one of the coach's people. */
export interface RepliedToday {
  readonly introductionId: string;
  readonly opening: string;
  readonly answer: EmployerAnswer;
  /** Civil day. */
  readonly since: string;
}

/** Days during which an answer asks for something: she hears of it from her coach, within two of them if possible. */
const FRESH = 7;

/** Never cut short: an employer waits, and so does she. */
export function repliedSection({ people, today }: TodayParts): Section {
  const rows = people.flatMap((person) =>
    person.replied
      .filter(({ since }) => daysBetween(since, today) < FRESH)
      .map(({ introductionId, opening, answer, since }) =>
        row(person, {
          lines: [opening, `${EMPLOYER_ANSWERS[answer]}, ${agoInWords(since, today)}.`],
          action: {
            href: `/personnes/${person.id}/propositions/${introductionId}`,
            label: 'Voir',
            main: true,
          },
        }),
      ),
  );
  return { heading: 'Un employeur a répondu', rows, others: null };
}
