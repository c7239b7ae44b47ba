import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who read or changed what: the table takes new rows, and gives none up before a year has passed. */
export class KeepTheAuditTrail1790000003200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "audit_entry" (
         "id" uuid NOT NULL,
         "at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "kind" text NOT NULL,
         "event" text NOT NULL,
         "actor_kind" text NOT NULL,
         "actor_id" text,
         "subject_type" text,
         "subject_id" text,
         "request_id" text,
         CONSTRAINT "PK_58a130a4b9da189f46ba2a01801" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "audit_entry_at" ON "audit_entry" ("at")`);
    await runner.query(`CREATE INDEX "audit_entry_actor" ON "audit_entry" ("actor_id", "at")`);
    await runner.query(
      `CREATE INDEX "audit_entry_subject" ON "audit_entry" ("subject_type", "subject_id", "at")`,
    );
    // The trigger binds the owner of the table as well, which REVOKE does not.
    await runner.query(
      `CREATE FUNCTION guard_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF TG_OP = 'DELETE' AND current_setting('entremise.audit_purge', true) = 'on'
            AND OLD.at < (SELECT max(at) FROM audit_entry) - interval '365 days' THEN
           RETURN OLD;
         END IF;
         RAISE EXCEPTION 'audit_entry takes new rows only' USING ERRCODE = '42501';
       END $$`,
    );
    await runner.query(
      `CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
       FOR EACH ROW EXECUTE FUNCTION guard_audit_entry()`,
    );
    await runner.query(
      `CREATE TRIGGER audit_entry_never_emptied BEFORE TRUNCATE ON audit_entry
       FOR EACH STATEMENT EXECUTE FUNCTION guard_audit_entry()`,
    );
    await runner.query(`REVOKE ALL ON audit_entry FROM PUBLIC`);
    // A year is counted back from the newest row: the clock of the service decides, not that of the server.
    await runner.query(
      `CREATE FUNCTION purge_audit_entries() RETURNS integer
       LANGUAGE plpgsql SECURITY DEFINER
       SET search_path FROM CURRENT SET entremise.audit_purge = 'on' AS $$
       DECLARE purged integer;
       BEGIN
         DELETE FROM audit_entry WHERE at < (SELECT max(at) FROM audit_entry) - interval '365 days';
         GET DIAGNOSTICS purged = ROW_COUNT;
         RETURN purged;
       END $$`,
    );
    await runner.query(`REVOKE ALL ON FUNCTION purge_audit_entries() FROM PUBLIC`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION purge_audit_entries()');
    await runner.query('DROP TRIGGER audit_entry_never_emptied ON audit_entry');
    await runner.query('DROP TRIGGER audit_entry_append_only ON audit_entry');
    await runner.query('DROP FUNCTION guard_audit_entry()');
    await runner.query('DROP TABLE "audit_entry"');
  }
}
