import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Erasure, and the narrow door it has through the tables that take new rows only: it is open for the transaction
 * that wrote a row of `erasure`, and for no other.
 */
export class LetAPersonBeErased1790000150000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "erasure" ("id" uuid NOT NULL, "person_hash" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_1d40a62b6e3c3d6ed7a0ae3ab0c" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "erasure_person" ON "erasure" ("person_hash")`);
    await runner.query(`REVOKE ALL ON "erasure" FROM PUBLIC`);
    await runner.query(UNDER_WAY);
    await runner.query(AUDIT_LINES_LOSE_THEIR_PERSON);
    for (const { table_name, trigger_name, def } of await guards(runner)) {
      await runner.query(`DROP TRIGGER ${trigger_name} ON ${table_name}`);
      for (const part of partsOf(def, trigger_name)) await runner.query(part);
    }
  }

  async down(): Promise<void> {
    throw new Error('Erasure is a right: it is not taken away.');
  }
}

const UNDER_WAY = `
  CREATE FUNCTION erasure_under_way() RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce(current_setting('entremise.erasure', true), '') <> '' AND EXISTS (
      SELECT 1 FROM erasure WHERE id::text = current_setting('entremise.erasure', true)
        AND xmin::text = mod(pg_current_xact_id()::text::numeric, 4294967296)::text)
  $$`;

/** A line keeps its act, its date and its author among colleagues; it only forgets who it was about. */
const AUDIT_LINES_LOSE_THEIR_PERSON = `
  CREATE OR REPLACE FUNCTION guard_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'DELETE' AND current_setting('entremise.audit_purge', true) = 'on'
       AND OLD.at < (SELECT max(at) FROM audit_entry) - interval '365 days' THEN
      RETURN OLD;
    END IF;
    IF TG_OP = 'UPDATE' AND erasure_under_way() THEN
      IF (NEW.subject_id IS NULL OR NEW.subject_id = OLD.subject_id)
         AND (NEW.actor_id IS NULL OR NEW.actor_id = OLD.actor_id) AND NEW.request_id IS NULL
         AND to_jsonb(NEW) - '{subject_id,actor_id,request_id}'::text[]
           = to_jsonb(OLD) - '{subject_id,actor_id,request_id}'::text[] THEN
        RETURN NEW;
      END IF;
    END IF;
    RAISE EXCEPTION 'audit_entry takes new rows only' USING ERRCODE = '42501';
  END $$`;

interface Guard {
  table_name: string;
  trigger_name: string;
  def: string;
}

/** The triggers that refuse a deletion whoever asks, that of the audit trail aside: it is never shortened. */
function guards(runner: QueryRunner): Promise<Guard[]> {
  return runner.query(
    `SELECT quote_ident(c.relname) AS table_name, quote_ident(t.tgname) AS trigger_name, pg_get_triggerdef(t.oid) AS def
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid
     WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace AND c.relname <> 'audit_entry'
       AND t.tgtype & 8 = 8 AND t.tgtype & 2 = 2 AND p.prosrc ILIKE '%RAISE EXCEPTION%' AND t.tgqual IS NULL
     ORDER BY 1, 2`,
  ) as Promise<Guard[]>;
}

/** The same trigger in two: as before for changes, and for deletions unless an erasure is under way. */
function partsOf(def: string, name: string): string[] {
  const events = /BEFORE (.+?) ON /.exec(def)![1]!;
  const kept = events.split(' OR ').filter((event) => event !== 'DELETE');
  const deletion = def
    .replace(`TRIGGER ${name}`, `TRIGGER ${name.replace(/"?$/, (quote) => `_deleted${quote}`)}`)
    .replace(`BEFORE ${events} ON`, 'BEFORE DELETE ON')
    .replace(' EXECUTE ', ' WHEN (NOT erasure_under_way()) EXECUTE ');
  return [
    ...(kept.length > 0 ? [def.replace(`BEFORE ${events} ON`, `BEFORE ${kept.join(' OR ')} ON`)] : []),
    deletion,
  ];
}
