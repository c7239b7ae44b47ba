import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People at employers; what was sent to them about whom, and what they answered. */
export class IntroducePeople1790000110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE introduction_reply, introduction_sending, employer_contact');
  }
}

const UP = [
  `CREATE TABLE "introduction_reply" ("id" uuid NOT NULL, "rank" BIGSERIAL NOT NULL, "introduction_id" uuid NOT NULL, "answer" text NOT NULL, "words" text, "reachable" text, "publication_id" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_58596771916ee1c14067dcce20b" PRIMARY KEY ("id"))`,
  `CREATE INDEX "introduction_reply_introduction" ON "introduction_reply" ("introduction_id", "rank")`,
  `CREATE TABLE "introduction_sending" ("id" uuid NOT NULL, "rank" BIGSERIAL NOT NULL, "introduction_id" uuid NOT NULL, "route" text NOT NULL, "grant_id" uuid NOT NULL, "publication_id" uuid, "contact_id" uuid, "by_mail" boolean NOT NULL, "mail_refused_at" TIMESTAMP WITH TIME ZONE, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_4a38681c2545d1d47c43e781ea9" PRIMARY KEY ("id"))`,
  `CREATE INDEX "introduction_sending_introduction" ON "introduction_sending" ("introduction_id", "rank")`,
  `CREATE TABLE "employer_contact" ("id" uuid NOT NULL, "employer_id" uuid NOT NULL, "territory_id" uuid NOT NULL, "name" text NOT NULL, "role" text, "email" text, "phone" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, "email_refused_at" TIMESTAMP WITH TIME ZONE, "retired_at" TIMESTAMP WITH TIME ZONE, "retired_by" uuid, CONSTRAINT "PK_3603d53395d9c0bb27b94ff1a8c" PRIMARY KEY ("id"))`,
  `CREATE INDEX "employer_contact_employer" ON "employer_contact" ("employer_id", "territory_id")`,
  `ALTER TABLE "introduction_reply" ADD CONSTRAINT "FK_2ae874b815e38271a8202303397" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "introduction_sending" ADD CONSTRAINT "FK_acecf4a02dd8a82f90162d1a15c" FOREIGN KEY ("introduction_id") REFERENCES "introduction"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "employer_contact" ADD CONSTRAINT "FK_a45e988acd840bb4feabdb19690" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `CREATE TRIGGER introduction_reply_append_only BEFORE UPDATE ON introduction_reply
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_words()`,
];
