import type { Client } from 'pg';
import type { Clients } from './clients';
import type { LetterBox } from './letter-box';

/** What is left when the service has been left in peace again. The second half of each group must be 0. */
export interface Findings {
  readonly acts: {
    acknowledged: number;
    askedAgain: number;
    abandoned: number;
    acknowledgedAndLost: number;
    doneTwice: number;
    withoutMessage: number;
  };
  readonly mails: {
    arrived: number;
    repeats: number;
    takenUpAfterADeath: number;
    lost: number;
    fromNoAct: number;
    repeatsUnderAnotherMessageId: number;
    waiting: number;
    setAside: number;
    unreadable: number;
  };
}

interface Row {
  mark: string;
  effects: number;
  message: string | null;
  done: boolean;
  aside: boolean;
  attempts: number;
}

const STATE = `
  SELECT a.mark, a.effects::int, m.id AS message, coalesce(m.attempts, 0) AS attempts,
    m.done_at IS NOT NULL AS done, m.set_aside_at IS NOT NULL AS aside
  FROM (SELECT mark, count(*) AS effects FROM fault_act GROUP BY mark) a
  LEFT JOIN outbox_message m ON m.ref->>'mark' = a.mark`;

/** Compares what clients were told, what the database holds and what arrived in the letter box. */
export async function findingsOf(database: Client, clients: Clients, box: LetterBox): Promise<Findings> {
  const { rows } = await database.query<Row>(STATE);
  const known = new Set(rows.map(({ mark }) => mark));
  const arrivals = [...box.arrivals];
  const count = (holds: (row: Row) => boolean) => rows.filter(holds).length;
  return {
    acts: {
      acknowledged: clients.acknowledged.size,
      askedAgain: clients.repeated.size,
      abandoned: clients.abandoned.size,
      acknowledgedAndLost: [...clients.acknowledged].filter((mark) => !known.has(mark)).length,
      doneTwice: count(({ effects }) => effects > 1) + (rows.length - known.size),
      withoutMessage: count(({ message }) => message === null),
    },
    mails: {
      arrived: arrivals.reduce((sum, [, ids]) => sum + ids.length, 0),
      repeats: arrivals.reduce((sum, [, ids]) => sum + ids.length - 1, 0),
      takenUpAfterADeath: count(({ attempts }) => attempts > 1),
      lost: count(({ mark }) => !box.arrivals.has(mark)),
      fromNoAct: arrivals.filter(([mark]) => !known.has(mark)).length,
      repeatsUnderAnotherMessageId: arrivals.filter(([, ids]) => new Set(ids).size > 1).length,
      waiting: count(({ done, aside }) => !done && !aside),
      setAside: count(({ aside }) => aside),
      unreadable: box.unreadable,
    },
  };
}
