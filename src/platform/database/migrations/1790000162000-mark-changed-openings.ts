import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes which transaction last touched an opening, whoever changes it and by whatever table, and rings a bell. */
export class MarkChangedOpenings1790000162000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { name, table } of TRIGGERS) await runner.query(`DROP TRIGGER ${name} ON ${table}`);
    await runner.query('DROP FUNCTION mark_openings, mark_openings_of_employers, mark_these_openings');
    await runner.query('DROP TABLE opening_mark');
  }
}

interface Trigger {
  readonly name: string;
  readonly table: string;
  readonly sql: string;
}

/** A statement is looked at as a whole: an import writes five hundred rows at once. */
const TRIGGERS: readonly Trigger[] = [
  ...['INSERT', 'UPDATE', 'DELETE'].flatMap((event) => [
    marking('opening', 'id', event),
    marking('opening_publication', 'opening_id', event),
    marking('opening_prerequisite', 'opening_id', event),
  ]),
  {
    name: 'employer_marks_openings',
    table: 'employer',
    sql: `CREATE TRIGGER employer_marks_openings AFTER UPDATE ON employer
      REFERENCING OLD TABLE AS was NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION mark_openings_of_employers()`,
  },
];

const UP = [
  `CREATE TABLE "opening_mark" ("opening_id" uuid NOT NULL, "changed_in" bigint NOT NULL, CONSTRAINT "PK_4f9bb7cbf6d2ee9e4b6e9ffc8a3" PRIMARY KEY ("opening_id"))`,
  `CREATE INDEX "opening_mark_changed_in" ON "opening_mark" ("changed_in")`,
  // In one order, so that two of them never wait for one another.
  `CREATE FUNCTION mark_these_openings(ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO opening_mark (opening_id, changed_in)
        SELECT DISTINCT id, pg_current_xact_id()::text::bigint FROM unnest(ids) AS id WHERE id IS NOT NULL ORDER BY id
        ON CONFLICT (opening_id) DO UPDATE SET changed_in = excluded.changed_in
        WHERE opening_mark.changed_in <> excluded.changed_in;
      PERFORM pg_notify('opening_mark', '');
    END $$`,
  `CREATE FUNCTION mark_openings() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE ids uuid[];
    BEGIN
      EXECUTE format('SELECT array_agg(%I) FROM changed', TG_ARGV[0]) INTO ids;
      IF ids IS NOT NULL THEN PERFORM mark_these_openings(ids); END IF;
      RETURN NULL;
    END $$`,
  // Of an employer, an opening tells the name.
  `CREATE FUNCTION mark_openings_of_employers() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE ids uuid[];
    BEGIN
      SELECT array_agg(o.id) INTO ids FROM changed c JOIN was w ON w.id = c.id JOIN opening o ON o.employer_id = c.id
        WHERE (c.name, c.brand_name) IS DISTINCT FROM (w.name, w.brand_name);
      IF ids IS NOT NULL THEN PERFORM mark_these_openings(ids); END IF;
      RETURN NULL;
    END $$`,
  ...TRIGGERS.map(({ sql }) => sql),
];

function marking(table: string, column: string, event: string): Trigger {
  const name = `${table}_marks_on_${event.toLowerCase()}`;
  const sql = `CREATE TRIGGER ${name} AFTER ${event} ON ${table}
    REFERENCING ${event === 'DELETE' ? 'OLD' : 'NEW'} TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION mark_openings('${column}')`;
  return { name, table, sql };
}
