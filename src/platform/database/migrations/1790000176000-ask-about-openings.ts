import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What employers are asked about their offers without news: each at his door reads what is asked of him. */
export class AskAboutOpenings1790000176000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY asked_posts ON opening_publication');
    await runner.query('DROP TABLE opening_ask');
  }
}

const UP = [
  `CREATE TABLE "opening_ask" ("id" uuid NOT NULL, "employer_door_id" uuid NOT NULL, "opening_id" uuid NOT NULL, "title" text NOT NULL, "step" text NOT NULL, "silent_since" date NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_8f90797e6cb10d9d709c443eb0f" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "opening_ask_once" ON "opening_ask" ("opening_id", "step", "silent_since")`,
  `CREATE INDEX "opening_ask_door" ON "opening_ask" ("employer_door_id")`,
  `GRANT SELECT (id, employer_door_id, opening_id, title, at) ON opening_ask TO entremise_employer`,
  `ALTER TABLE opening_ask ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY asked_of_him ON opening_ask FOR SELECT TO entremise_employer
     USING (employer_door_id IN (SELECT id FROM employer_door))`,
  `CREATE POLICY asked_posts ON opening_publication FOR SELECT TO entremise_employer
     USING (opening_id IN (SELECT opening_id FROM opening_ask))`,
];
