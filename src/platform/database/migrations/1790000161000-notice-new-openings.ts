import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose wishes or choices changed, told to whoever keeps them in memory; and which new openings to show to whom. */
export class NoticeNewOpenings1790000161000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of CHANGES) await runner.query(`DROP TRIGGER ${table}_tells_change ON ${table}`);
    await runner.query('DROP TRIGGER participant_tells_end ON participant');
    await runner.query('DROP FUNCTION tell_profile_change, tell_profile_end');
    await runner.query('DROP TABLE opening_notice, profile_change');
  }
}

/** New rows only: neither is ever rewritten. */
const CHANGES = ['wish_list', 'disclosure_choice'];

const UP = [
  `CREATE TABLE "profile_change" ("participant_id" uuid NOT NULL, "transaction" bigint NOT NULL, CONSTRAINT "PK_profile_change" PRIMARY KEY ("participant_id"))`,
  `CREATE INDEX "profile_change_transaction" ON "profile_change" ("transaction")`,
  `CREATE TABLE "opening_notice" ("opening_id" uuid NOT NULL, "account_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "seen_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_opening_notice" PRIMARY KEY ("opening_id", "account_id"))`,
  `CREATE INDEX "opening_notice_account" ON "opening_notice" ("account_id", "at")`,
  `ALTER TABLE "opening_notice" ADD CONSTRAINT "FK_8782f806c98c520dc890f6d1383" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "opening_notice" ADD CONSTRAINT "FK_fb5dc7db21ccecc4a841d07d2dc" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "profile_change" ADD CONSTRAINT "FK_5600cb914f48eda855ec9d9e244" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `CREATE FUNCTION tell_profile_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO profile_change (participant_id, transaction)
      SELECT id, pg_current_xact_id()::text::bigint FROM participant WHERE id = NEW.participant_id
      ON CONFLICT (participant_id) DO UPDATE SET transaction = EXCLUDED.transaction;
      PERFORM pg_notify('profile_change', NEW.participant_id::text);
      RETURN NULL;
    END $$`,
  `CREATE FUNCTION tell_profile_end() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN PERFORM pg_notify('profile_change', OLD.id::text); RETURN NULL; END $$`,
  ...CHANGES.map(
    (table) => `CREATE TRIGGER ${table}_tells_change AFTER INSERT ON ${table}
      FOR EACH ROW EXECUTE FUNCTION tell_profile_change()`,
  ),
  `CREATE TRIGGER participant_tells_end AFTER DELETE ON participant
    FOR EACH ROW EXECUTE FUNCTION tell_profile_end()`,
];
