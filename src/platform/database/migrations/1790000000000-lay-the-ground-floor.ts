import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every act writes beside its own state: its outbox messages, and the key under which it was asked. */
export class LayTheGroundFloor1790000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "outbox_message" (
         "id" uuid NOT NULL,
         "topic" text NOT NULL,
         "kind" text NOT NULL,
         "ref" jsonb NOT NULL,
         "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "due_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "attempts" integer NOT NULL DEFAULT '0',
         "next_try_at" TIMESTAMP WITH TIME ZONE,
         "leased_until" TIMESTAMP WITH TIME ZONE,
         "done_at" TIMESTAMP WITH TIME ZONE,
         "outcome" text,
         "set_aside_at" TIMESTAMP WITH TIME ZONE,
         "last_failure" text,
         CONSTRAINT "PK_2f36ee5236f2793f3e7bd554589" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "outbox_message_due" ON "outbox_message" ("due_at")
       WHERE done_at IS NULL AND set_aside_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX "outbox_message_done" ON "outbox_message" ("done_at") WHERE done_at IS NOT NULL`,
    );
    await runner.query(
      `CREATE TABLE "idempotency_key" (
         "id" text NOT NULL,
         "act" text NOT NULL,
         "request_hash" text NOT NULL,
         "result" jsonb,
         "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "PK_213f125e14469be304f9ff1d452" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "idempotency_key_created" ON "idempotency_key" ("created_at")`);
    await this.wakeTheWorkerOnCommit(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "idempotency_key"');
    await runner.query('DROP TABLE "outbox_message"');
    await runner.query('DROP FUNCTION "wake_outbox_worker"()');
  }

  /** A trigger, so that no way of writing a message can forget it; PostgreSQL speaks after the commit. */
  private async wakeTheWorkerOnCommit(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE FUNCTION "wake_outbox_worker"() RETURNS trigger LANGUAGE plpgsql AS
       $$ BEGIN PERFORM pg_notify('outbox_message', ''); RETURN NULL; END $$`,
    );
    await runner.query(
      `CREATE TRIGGER "outbox_message_written" AFTER INSERT ON "outbox_message"
       FOR EACH STATEMENT EXECUTE FUNCTION "wake_outbox_worker"()`,
    );
  }
}
