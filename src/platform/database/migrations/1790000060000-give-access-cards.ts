import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's own way in: her card, her digits, the time in which she may choose them; devices that remember. */
export class GiveAccessCards1790000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "session" ADD "remembered" boolean NOT NULL DEFAULT false');
    await runner.query('ALTER TABLE "session" ADD "proven_at" TIMESTAMP WITH TIME ZONE');
    await runner.query('UPDATE "session" SET "proven_at" = "created_at"');
    await runner.query('ALTER TABLE "session" ALTER COLUMN "proven_at" SET NOT NULL');
    await runner.query(
      `CREATE TABLE "access_card" (
         "id" uuid NOT NULL,
         "participant_id" uuid NOT NULL,
         "territory_id" uuid NOT NULL,
         "token_hash" text NOT NULL,
         "code" text NOT NULL,
         "code_index" text NOT NULL,
         "demo" boolean NOT NULL DEFAULT false,
         "made_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "made_by" uuid NOT NULL,
         "ended_at" TIMESTAMP WITH TIME ZONE,
         "ended_by" uuid,
         CONSTRAINT "UQ_86229c9d982cbd781fdc3fc4bcb" UNIQUE ("token_hash"),
         CONSTRAINT "UQ_6a0c7aae48abbd63fffaceec0f8" UNIQUE ("code_index"),
         CONSTRAINT "PK_4592dbd81df88032f5be2426a5e" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "access_card_participant" ON "access_card" ("participant_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "access_card_live" ON "access_card" ("participant_id") WHERE ended_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "access_pin" (
         "card_id" uuid NOT NULL,
         "hash" text NOT NULL,
         "set_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "PK_b96e08a71606ae1acc33020ee5c" PRIMARY KEY ("card_id"),
         CONSTRAINT "FK_b96e08a71606ae1acc33020ee5c" FOREIGN KEY ("card_id")
           REFERENCES "access_card"("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
    );
    await runner.query(
      `CREATE TABLE "first_opening" (
         "id" uuid NOT NULL,
         "card_id" uuid NOT NULL,
         "at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "by" uuid NOT NULL,
         "last_day" date NOT NULL,
         CONSTRAINT "PK_1113ebad53dfd23a99780705b7b" PRIMARY KEY ("id"),
         CONSTRAINT "FK_abeb0867bc8ea25b5d22ed2e46b" FOREIGN KEY ("card_id")
           REFERENCES "access_card"("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
    );
    await runner.query(`CREATE INDEX "first_opening_card" ON "first_opening" ("card_id")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "first_opening"');
    await runner.query('DROP TABLE "access_pin"');
    await runner.query('DROP TABLE "access_card"');
    await runner.query('ALTER TABLE "session" DROP COLUMN "proven_at"');
    await runner.query('ALTER TABLE "session" DROP COLUMN "remembered"');
  }
}
