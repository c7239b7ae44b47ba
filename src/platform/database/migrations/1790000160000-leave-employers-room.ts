import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often an employer wants to be solicited, and how often he was. */
export class LeaveEmployersRoom1790000160000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "employer" ADD "monthly_cap" integer`);
    await runner.query(`CREATE INDEX "introduction_sending_at" ON "introduction_sending" ("at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "introduction_sending_at"`);
    await runner.query(`ALTER TABLE "employer" DROP COLUMN "monthly_cap"`);
  }
}
