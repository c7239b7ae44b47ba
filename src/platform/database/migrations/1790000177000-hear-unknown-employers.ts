import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Posts that employers nobody knows propose: the employer role writes them and cannot read them again. */
export class HearUnknownEmployers1790000177000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE post_request');
  }
}

const UP = [
  `CREATE TABLE "post_request" ("id" uuid NOT NULL, "territory_id" uuid, "company" text NOT NULL, "contact" text NOT NULL, "phone" text NOT NULL, "email" text, "content" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "decided_at" TIMESTAMP WITH TIME ZONE, "decided_by" uuid, "decision" text, CONSTRAINT "PK_03f1831b6359959197284ea9337" PRIMARY KEY ("id"))`,
  `CREATE INDEX "post_request_waiting" ON "post_request" ("territory_id") WHERE decided_at IS NULL`,
  `GRANT INSERT (id, territory_id, company, contact, phone, email, content, at) ON post_request TO entremise_employer`,
];
