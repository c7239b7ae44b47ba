import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was at which employer's, from when to when, under which contract. */
export class KeepPlacements1790000141000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE placement');
  }
}

const UP = [
  `CREATE TABLE "placement" ("id" uuid NOT NULL, "participant_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "opening_id" uuid, "contract" text NOT NULL, "starts_on" date NOT NULL, "ends_on" date NOT NULL, "renews" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_4f8b29ee2db5213bcb38b6c71c4" PRIMARY KEY ("id"))`,
  `CREATE INDEX "placement_participant" ON "placement" ("participant_id", "starts_on")`,
  `ALTER TABLE "placement" ADD CONSTRAINT "FK_3a1fdf26c3f61b8fcee555d1ba3" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "placement" ADD CONSTRAINT "FK_f031830f922626f028e1b19ea8f" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "placement" ADD CONSTRAINT "FK_ff27028e50a5583f874bda80ea1" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];
