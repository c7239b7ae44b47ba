import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables wait between two steps of their import in one place, whatever they bring. What waited was two hours old at most. */
export class LetTablesWait1790000180000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "caseload_file"');
    await runner.query(
      `CREATE TABLE "waiting_table" (
         "id" uuid NOT NULL,
         "account_id" uuid NOT NULL,
         "purpose" text NOT NULL,
         "content" text,
         "columns" text,
         "outcome" text,
         "begun_at" TIMESTAMP WITH TIME ZONE,
         "kept_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "PK_2eaa6e99badc7b0d5fcbeaeb729" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "waiting_table_account" ON "waiting_table" ("account_id")`);
    await runner.query(`CREATE INDEX "waiting_table_kept" ON "waiting_table" ("kept_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "waiting_table"');
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
  }
}
