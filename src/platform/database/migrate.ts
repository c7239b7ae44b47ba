import { createDataSource } from './data-source';

/** Any number: it only has to be ours, so that two starts at once migrate one after the other. */
const MIGRATION_LOCK = 718_2026;

/** Brings the database at `url` to the newest migration. Safe to call from several processes at once. */
export async function migrate(url: string): Promise<string[]> {
  const source = createDataSource({ url, poolSize: 2 });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await lock.release();
    await source.destroy();
  }
}
