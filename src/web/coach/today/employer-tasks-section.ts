import type { OpenTask } from '../../../network';
import { daysBetween } from '../../../platform/clock/civil-day';
import { templateWords } from '../../../platform/views/template-words';
import { dayInWords } from '../../wording/days';
import type { TodayParts } from './today-parts';
import { MOST_ROWS, type Row, type Section } from './today-sections';

/** Days without news after which an employer is thought of on a calm day. */
export const SILENT_DAYS = 60;

type Tasks = Pick<TodayParts, 'tasks' | 'today'>;

/** Promises to employers, due today or before: first thing of a day, and never cut short, since somebody waits. */
export function promisesSection({ tasks, today }: Tasks): Section {
  const promises = tasks.filter(({ kind }) => kind === 'promise');
  return { heading: 'Promis à un employeur', rows: promises.map((task) => rowOf(task, today)), others: null };
}

/** What is to be done next with employers. */
export function nextActionsSection({ tasks, today }: Tasks): Section {
  const next = tasks.filter(({ kind }) => kind === 'next_action');
  const left = next.length - MOST_ROWS;
  return {
    heading: 'La suite avec les employeurs',
    rows: next.slice(0, MOST_ROWS).map((task) => rowOf(task, today)),
    others: left > 0 ? `Et ${templateWords.count(left, 'autre', 'autres')}` : null,
    othersHref: '/employeurs?asks=due&owner=me',
  };
}

function rowOf({ id, employerId, employerName, words, dueOn }: OpenTask, today: string): Row {
  return {
    href: `/employeurs/${employerId}`,
    who: employerName,
    left: null,
    lines: [
      words ?? 'Une action dont le texte est réservé à qui suit la personne.',
      dueInWords(dueOn, today),
    ],
    countdown: null,
    pill: null,
    channels: [],
    action: { href: `/employeurs/${employerId}/noter`, label: 'Noter', main: true },
    later: `/actions/${id}/plus-tard?back=today`,
  };
}

/** "Pour aujourd’hui.", "C’était pour le vendredi 20 novembre." */
function dueInWords(dueOn: string, today: string): string {
  return daysBetween(dueOn, today) <= 0 ? 'Pour aujourd’hui.' : `C’était pour le ${dayInWords(dueOn)}.`;
}

/** "Trois employeurs n’ont pas eu de nouvelles depuis 60 jours."; null when every one had. */
export function silenceInWords(silent: number, days: number): string | null {
  if (silent === 0) return null;
  const who = capitalised(NUMBERS[silent] ?? String(silent));
  return silent === 1
    ? `${who} employeur n’a pas eu de nouvelles depuis ${days}\u00A0jours.`
    : `${who} employeurs n’ont pas eu de nouvelles depuis ${days}\u00A0jours.`;
}

const NUMBERS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
