import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each person lets employers know, and when it was talked over. A choice is never rewritten. */
export class KeepChoices1790000050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE disclosure_choice, disclosure_talk; DROP FUNCTION refuse_rewriting_choices',
    );
  }
}

const UP = [
  `CREATE TABLE "disclosure_choice" ("id" uuid NOT NULL, "rank" BIGSERIAL NOT NULL, "participant_id" uuid NOT NULL, "topic" text NOT NULL, "audience_kind" text NOT NULL, "audience_id" uuid, "decision" text NOT NULL, "teller" text, "moment" text, "level" text, "words" text, "review_on" date, "said_aloud_to" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_2bab0a52eb56655cd6a85431f51" PRIMARY KEY ("id"))`,
  `CREATE INDEX "disclosure_choice_participant" ON "disclosure_choice" ("participant_id", "topic", "at")`,
  `CREATE TABLE "disclosure_talk" ("id" uuid NOT NULL, "participant_id" uuid NOT NULL, "held_on" date NOT NULL, "with_account" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_cb0713db828a11c5e57a95fa628" PRIMARY KEY ("id"))`,
  `CREATE INDEX "disclosure_talk_participant" ON "disclosure_talk" ("participant_id", "held_on")`,
  `CREATE FUNCTION refuse_rewriting_choices() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'disclosure_choice takes new rows only' USING ERRCODE = '42501'; END $$`,
  // For each statement, so that it holds for TRUNCATE and says so even when no row is concerned.
  `CREATE TRIGGER disclosure_choice_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON disclosure_choice
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_choices()`,
];
