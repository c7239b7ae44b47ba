import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which mail left and when; the texts are filled by the development mailbox alone. */
export class KeepTrackOfMail1790000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "sent_mail" (
         "id" uuid NOT NULL,
         "kind" text NOT NULL,
         "sent_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "recipient" text,
         "subject" text,
         "html" text,
         "text" text,
         CONSTRAINT "PK_01c6907633466a5b977cb656f5e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "sent_mail_newest" ON "sent_mail" ("sent_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "sent_mail"');
  }
}
