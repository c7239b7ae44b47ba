import { unclassedColumns } from '../../../src/platform/classes/sees';
import { createDataSource } from '../../../src/platform/database/data-source';
import { pendingSchemaChanges } from '../../../src/platform/database/pending-schema-changes';
import { freshDatabase } from '../../support/database';
import { allEntities } from '../../support/entities';

describe('the migrated database and the entities', () => {
  it('agree: what is missing is printed here as the SQL of the migration to write', async () => {
    const database = await freshDatabase();
    const source = await createDataSource({
      url: database.url,
      entities: allEntities(),
      poolSize: 2,
    }).initialize();
    const pending = await pendingSchemaChanges(source);
    await source.destroy();
    await database.drop();
    expect(pending).toEqual([]);
  });

  it('class every column: nobody may forget to say who sees it', () => {
    allEntities();
    expect(unclassedColumns()).toEqual([]);
  });
});
