import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Coaches' tables: while they wait between two steps, and which of their lines have become people. */
export class BringCaseloads1790000042000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "caseload_file" (
         "id" uuid NOT NULL,
         "account_id" uuid NOT NULL,
         "content" text,
         "columns" text,
         "outcome" text,
         "begun_at" TIMESTAMP WITH TIME ZONE,
         "kept_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "PK_5e8fedba2b60bee547a1c1fc74a" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "caseload_file_account" ON "caseload_file" ("account_id")`);
    await runner.query(`CREATE INDEX "caseload_file_kept" ON "caseload_file" ("kept_at")`);
    await runner.query(
      `CREATE TABLE "caseload_line" (
         "id" uuid NOT NULL,
         "mark" text NOT NULL,
         "participant_id" uuid NOT NULL,
         "at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "PK_b30ede65961673b634dbb0d0797" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "caseload_line_mark" ON "caseload_line" ("mark")`);
    await runner.query(`CREATE INDEX "caseload_line_participant" ON "caseload_line" ("participant_id")`);
    await runner.query(
      `ALTER TABLE "caseload_line" ADD CONSTRAINT "FK_85521ce4ba10100b808476e0f50" FOREIGN KEY ("participant_id")
         REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "caseload_line"');
    await runner.query('DROP TABLE "caseload_file"');
  }
}
