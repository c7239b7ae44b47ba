import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An index beside the database asks how far behind it is at every question. */
export class LookAtOneTopic1790000080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE INDEX "outbox_message_unfinished" ON "outbox_message" ("topic") WHERE done_at IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "outbox_message_unfinished"');
  }
}
