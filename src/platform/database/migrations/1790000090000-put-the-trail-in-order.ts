import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two lines of the audit trail written in one instant have an order too. */
export class PutTheTrailInOrder1790000090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "audit_entry" ADD "rank" BIGSERIAL NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "audit_entry" DROP COLUMN "rank"');
  }
}
