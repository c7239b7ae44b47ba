import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Any number: it only has to be ours. */
const SEED_LOCK = 718_2028;

/** Whether a database holds anybody, asked by one process at a time. */
@Injectable()
export class EmptinessQuery {
  constructor(private readonly source: DataSource) {}

  async holdsPeople(): Promise<boolean> {
    const [row] = await this.source.query<[{ held: boolean }]>(
      'SELECT EXISTS (SELECT 1 FROM participant) AS held',
    );
    return row.held;
  }

  async holdsAccounts(): Promise<boolean> {
    const [row] = await this.source.query<[{ held: boolean }]>(
      'SELECT EXISTS (SELECT 1 FROM account) AS held',
    );
    return row.held;
  }

  /** Two services that start at once on an empty database: the second waits, and finds it full. */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.query('SELECT pg_advisory_lock($1)', [SEED_LOCK]);
      return await work();
    } finally {
      await runner.query('SELECT pg_advisory_unlock($1)', [SEED_LOCK]).catch(() => undefined);
      await runner.release();
    }
  }
}
