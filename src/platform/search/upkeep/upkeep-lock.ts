import type { DataSource, QueryRunner } from 'typeorm';

/** Held by the one process that rebuilds words or indexes. */
export const REBUILDING = 7011802;
/** Held by the one process that compares indexes with PostgreSQL. */
export const COMPARING = 7011803;

/** A turn of this process: until its work ends, or its connection is lost. */
export interface Turn {
  /** @throws whatever the database says, when the turn may be somebody else's by now. */
  stillOurs(): Promise<void>;
}

/**
 * Does `work` while this process alone holds `lock`. A process that dies loses its connection, and
 * its turn with it.
 * @returns null, nothing done, when another process holds it.
 */
export async function inTurn<T>(
  source: DataSource,
  lock: number,
  work: (turn: Turn) => Promise<T>,
): Promise<T | null> {
  return connected(source, async (connection) => {
    const [taken] = (await connection.query('SELECT pg_try_advisory_lock($1) AS yes', [lock])) as [Yes];
    return taken.yes ? givenBack(connection, lock, work) : null;
  });
}

/** The same, once whoever holds it has ended. */
export async function afterTurn<T>(source: DataSource, lock: number, work: () => Promise<T>): Promise<T> {
  return connected(source, async (connection) => {
    await connection.query('SELECT pg_advisory_lock($1)', [lock]);
    return givenBack(connection, lock, work);
  });
}

interface Yes {
  readonly yes: boolean;
}

async function connected<T>(source: DataSource, work: (connection: QueryRunner) => Promise<T>): Promise<T> {
  const connection = source.createQueryRunner();
  try {
    return await work(connection);
  } finally {
    await connection.release();
  }
}

async function givenBack<T>(
  connection: QueryRunner,
  lock: number,
  work: (turn: Turn) => Promise<T>,
): Promise<T> {
  try {
    return await work({ stillOurs: async () => void (await connection.query('SELECT 1')) });
  } finally {
    // A connection that broke has given it back already.
    await connection.query('SELECT pg_advisory_unlock($1)', [lock]).catch(() => undefined);
  }
}
