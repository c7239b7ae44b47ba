import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One person and one opening, and what she answers. An answer is never rewritten. */
export class LetPeopleAnswer1790000070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE introduction_answer, introduction; DROP FUNCTION refuse_rewriting_answers',
    );
  }
}

const UP = [
  `CREATE TABLE "introduction" ("id" uuid NOT NULL, "participant_id" uuid NOT NULL, "opening_id" uuid NOT NULL, "territory_id" uuid NOT NULL, "origin" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, "withdrawn_at" TIMESTAMP WITH TIME ZONE, "withdrawn_by" uuid, CONSTRAINT "PK_d5544c866e1ffeb156a2b636082" PRIMARY KEY ("id"))`,
  `CREATE INDEX "introduction_opening" ON "introduction" ("opening_id")`,
  `CREATE INDEX "introduction_participant" ON "introduction" ("participant_id", "at")`,
  `CREATE UNIQUE INDEX "introduction_standing" ON "introduction" ("participant_id", "opening_id") WHERE withdrawn_at IS NULL`,
  `ALTER TABLE "introduction" ADD CONSTRAINT "FK_57bcf6944a62da1a34aa6bf5b0a" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "introduction" ADD CONSTRAINT "FK_854d8dce27b29d5325251153f74" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE TABLE "introduction_answer" ("id" uuid NOT NULL, "rank" BIGSERIAL NOT NULL, "introduction_id" uuid NOT NULL, "answer" text NOT NULL, "until" date, "reason" text, "said_aloud_to" uuid, "words" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_d37549f9185b2ccc33f2de9711e" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "introduction_answer_rank" ON "introduction_answer" ("introduction_id", "rank")`,
  `ALTER TABLE "introduction_answer" ADD CONSTRAINT "FK_a534dce01399d87a3a58d72b2f0" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `CREATE FUNCTION refuse_rewriting_answers() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'introduction_answer takes new rows only' USING ERRCODE = '42501'; END $$`,
  // For each statement, so that it holds for TRUNCATE and says so even when no row is concerned.
  `CREATE TRIGGER introduction_answer_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON introduction_answer
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_answers()`,
];
