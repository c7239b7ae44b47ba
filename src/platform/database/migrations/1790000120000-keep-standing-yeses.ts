import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people let a whole kind of employer know. A word that was given is never rewritten. */
export class KeepStandingYeses1790000120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE standing_yes; DROP FUNCTION refuse_rewriting_standing_yeses');
  }
}

const UP = [
  `CREATE TABLE "standing_yes" ("id" uuid NOT NULL, "rank" BIGSERIAL NOT NULL, "participant_id" uuid NOT NULL, "employer_kind" text NOT NULL, "items" text array NOT NULL, "decision" text NOT NULL, "said_aloud_to" uuid, "words" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_f0d482c90a64f8d5d34e0a6f2a1" PRIMARY KEY ("id"))`,
  `CREATE INDEX "standing_yes_participant" ON "standing_yes" ("participant_id", "employer_kind")`,
  `CREATE FUNCTION refuse_rewriting_standing_yeses() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'standing_yes takes new rows only' USING ERRCODE = '42501'; END $$`,
  // For each statement, so that it holds for TRUNCATE and says so even when no row is concerned.
  `CREATE TRIGGER standing_yes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON standing_yes
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_standing_yeses()`,
];
