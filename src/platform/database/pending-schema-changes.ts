import type { DataSource } from 'typeorm';

/**
 * The SQL that would bring the migrated database in line with the entities: empty when they agree.
 * Used to write a migration, and by the drift test to notice a forgotten one.
 */
export async function pendingSchemaChanges(source: DataSource): Promise<string[]> {
  const changes = await source.driver.createSchemaBuilder().log();
  return changes.upQueries.map((query) => query.query);
}
