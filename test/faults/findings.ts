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
    /** State, key, message or trace without the others. */
    byHalf: number;
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
  /** Messages whose mail is missing and marks nobody asked for, to find out why. */
  readonly evidence: readonly string[];
}

interface Message {
  id: string;
  mark: string;
  done: boolean;
  aside: boolean;
  attempts: number;
}

const MESSAGES = `
  SELECT id, ref->>'mark' AS mark, attempts, done_at IS NOT NULL AS done, set_aside_at IS NOT NULL AS aside
  FROM outbox_message WHERE kind = 'mail-check'`;
const KEYS = `SELECT result->>'mark' AS mark FROM idempotency_key WHERE act = 'mail.check'`;
const TRACES = `SELECT count(*)::int AS traces FROM audit_entry WHERE event = 'mail.check'`;

/** Compares what clients were told, what the database holds and what arrived in the letter box. */
export async function findingsOf(database: Client, clients: Clients, box: LetterBox): Promise<Findings> {
  const { rows: messages } = await database.query<Message>(MESSAGES);
  const { rows: keys } = await database.query<{ mark: string }>(KEYS);
  const { rows: traces } = await database.query<{ traces: number }>(TRACES);
  const known = new Set(messages.map(({ mark }) => mark));
  const arrivals = [...box.arrivals];
  const count = (holds: (message: Message) => boolean) => messages.filter(holds).length;
  return {
    acts: {
      acknowledged: clients.acknowledged.size,
      askedAgain: clients.repeated,
      abandoned: clients.abandoned,
      acknowledgedAndLost: [...clients.acknowledged].filter((mark) => !known.has(mark)).length,
      doneTwice: messages.length - new Set(keys.map(({ mark }) => mark)).size,
      byHalf: keys.filter(({ mark }) => !known.has(mark)).length + Math.abs(traces[0]!.traces - keys.length),
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
    evidence: [
      ...messages.filter(({ mark }) => !box.arrivals.has(mark)).map((message) => JSON.stringify(message)),
      ...arrivals.filter(([mark]) => !known.has(mark)).map(([mark, ids]) => `${mark} ${ids.join(' ')}`),
    ],
  };
}
