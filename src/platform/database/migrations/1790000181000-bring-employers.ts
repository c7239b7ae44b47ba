import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which lines of tables of employers have become employers. */
export class BringEmployers1790000181000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "employer_line" (
         "id" uuid NOT NULL,
         "mark" text NOT NULL,
         "employer_id" uuid NOT NULL,
         "at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "PK_b46b90ed43527f8a28bb5e019c7" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "employer_line_mark" ON "employer_line" ("mark")`);
    await runner.query(`CREATE INDEX "employer_line_employer" ON "employer_line" ("employer_id")`);
    await runner.query(
      `ALTER TABLE "employer_line" ADD CONSTRAINT "FK_2cc1e591f7e44cecc47437f5b5a" FOREIGN KEY ("employer_id")
         REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "employer_line"');
  }
}
