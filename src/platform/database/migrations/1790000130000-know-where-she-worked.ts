import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A CV says when a job ended, and where it was when she accepts it. */
export class KnowWhereSheWorked1790000130000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "experience" ADD "employer" text');
    await runner.query('ALTER TABLE "experience" ADD "employer_told" boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE "experience" ADD "ended_in" integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "experience" DROP COLUMN "ended_in"');
    await runner.query('ALTER TABLE "experience" DROP COLUMN "employer_told"');
    await runner.query('ALTER TABLE "experience" DROP COLUMN "employer"');
  }
}
