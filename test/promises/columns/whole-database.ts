import type { DataSource } from 'typeorm';
import { createDataSource } from '../../../src/platform/database/data-source';
import { freshDatabase } from '../../support/database';
import { allEntities } from '../../support/entities';

/** A migrated database with every entity of the house. */
export async function whole(): Promise<{ source: DataSource; close(): Promise<void> }> {
  const database = await freshDatabase();
  const source = await createDataSource({
    url: database.url,
    entities: allEntities(),
    poolSize: 2,
  }).initialize();
  const close = async () => {
    await source.destroy();
    await database.drop();
  };
  return { source, close };
}
