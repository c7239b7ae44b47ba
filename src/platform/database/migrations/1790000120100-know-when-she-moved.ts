import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change of housing is a moment to talk again about what employers may know. */
export class KnowWhenSheMoved1790000120100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "participant" ADD "shelter_since" date`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "participant" DROP COLUMN "shelter_since"`);
  }
}
