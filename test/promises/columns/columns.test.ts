import { readFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';
import { tablesTiedTo, tiesOf } from '../../../src/platform/classes/ties';
import { whole } from './whole-database';
import { catalogueColumns, columnFigures, WITHOUT_ENTITY } from './catalogue';
import { DATA_MAP, dataMap } from './data-map';

let source: DataSource;
let close: () => Promise<void>;
beforeAll(async () => void ({ source, close } = await whole()));
afterAll(() => close());

describe('every column of the database', () => {
  it('says who may ever see it, tables made by a migration alone included', async () => {
    const unsaid = (await catalogueColumns(source)).filter(({ seenBy }) => !seenBy);
    expect(unsaid.map(({ table, column }) => `${table}.${column}`)).toEqual([]);
    const { classed, total } = await columnFigures(source);
    expect(classed).toBe(total);
    expect(total).toBeGreaterThan(300);
  });

  it('is known to an entity, or stands in a table that has a reason to have none', async () => {
    const without = (await catalogueColumns(source)).filter(({ entity }) => entity === null);
    expect([...new Set(without.map(({ table }) => table))].sort()).toEqual(
      Object.keys(WITHOUT_ENTITY).sort(),
    );
  });

  it('holds, when it is called after a table, an id of that table: erasure follows it', () => {
    const followed = new Set(
      tiesOf(source.entityMetadatas).map(({ from, column }) => `${from.name}.${column.propertyName}`),
    );
    const loose = [...tablesTiedTo('participant', source.entityMetadatas)].flatMap(({ name, columns }) =>
      columns
        .filter(({ propertyName, isPrimary }) => /Ids?$/.test(propertyName) && !isPrimary)
        .map(({ propertyName }) => `${name}.${propertyName}`)
        .filter((one) => !followed.has(one)),
    );
    expect(loose.filter((one) => !POINTS_ELSEWHERE.has(one))).toEqual([]);
  });

  it('stands in docs/data-map.md as it is: npm run data-map writes it again', async () => {
    expect(readFileSync(DATA_MAP, 'utf8')).toBe(await dataMap(source));
  });
});

/** Ids of rows that are found another way. */
const POINTS_ELSEWHERE: ReadonlySet<string> = new Set([
  // A coach's account.
  'CaseloadAssignment.coachId',
  // Choices are hers, and found by her own id.
  'PresentationGrant.choiceIds',
  'Statement.choiceIds',
  // Found by the introduction; a contact is somebody at an employer.
  'IntroductionSending.grantId',
  'IntroductionSending.contactId',
  // The request of one click: the trail forgets it.
  'AuditEntry.requestId',
]);
