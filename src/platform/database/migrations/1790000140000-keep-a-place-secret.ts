import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may read where somebody lives, while that is kept secret. */
export class KeepAPlaceSecret1790000140000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE place_confidant, place_guard');
  }
}

const UP = [
  `CREATE TABLE "place_guard" ("participant_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_a861aad79079f068c457d354688" PRIMARY KEY ("participant_id"))`,
  `ALTER TABLE "place_guard" ADD CONSTRAINT "FK_a861aad79079f068c457d354688" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `CREATE TABLE "place_confidant" ("id" uuid NOT NULL, "participant_id" uuid NOT NULL, "account_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, "withdrawn_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_4c1e1c24f130fb8ac5201ee057e" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "place_confidant_named" ON "place_confidant" ("participant_id", "account_id") WHERE withdrawn_at IS NULL`,
  `ALTER TABLE "place_confidant" ADD CONSTRAINT "FK_f7e34b8a59d481c3628f05ea0c0" FOREIGN KEY ("participant_id") REFERENCES "place_guard"("participant_id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];
