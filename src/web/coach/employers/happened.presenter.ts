import type { InteractionRow } from '../../../network';
import { templateWords } from '../../../platform/views/template-words';
import { agoInWords } from '../../wording/days';
import { logLine, stageInWords, taskLine } from '../log/interaction-words';
import type { Happened } from './what-happened';

/** Exchanges that the page of an employer tells; the others have a page of their own. */
const SHOWN = 3;

/** Of the page of an employer: its stage and age, what was said last, what was promised, what comes next. */
export function happenedPart({ standing, log, tasks, today }: Happened) {
  const shown = log.items.slice(0, SHOWN);
  const [next] = tasks;
  return {
    stage: standing ? stageInWords(standing, today) : { words: 'Repéré', stale: null },
    last: lastInWords(log.items, today),
    lines: shown.map((row) => logLine(row, today)),
    more: log.total > shown.length ? templateWords.count(log.total, 'échange noté', 'échanges notés') : null,
    tasks: tasks.map((task) => ({ line: taskLine(task, today), by: task.by.name })),
    nothingNext: next === undefined,
  };
}

/** What one reads first: the latest exchange that counts. */
function lastInWords(rows: readonly InteractionRow[], today: string): string {
  const last = rows.find(({ annulled }) => annulled === null);
  return last
    ? `Dernier échange ${agoInWords(last.day, today)}, par ${last.by.name}.`
    : 'Aucun échange noté pour l’instant.';
}
