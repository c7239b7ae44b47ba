import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions by the hash of their token, what waits for a device's next page, and tries counted by account. */
export class LetDevicesIn1790000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "session" (
         "id" uuid NOT NULL,
         "token_hash" text NOT NULL,
         "owner_kind" text NOT NULL,
         "owner_id" uuid NOT NULL,
         "shared_device" boolean NOT NULL,
         "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "seen_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "UQ_a83507eb0338ac037780e02f2b9" UNIQUE ("token_hash"),
         CONSTRAINT "PK_f55da76ac1c3ac420f444d2ff11" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "session_owner" ON "session" ("owner_kind", "owner_id")`);
    await runner.query(`CREATE INDEX "session_ends" ON "session" ("ends_at")`);
    await runner.query(
      `CREATE TABLE "kept_page" (
         "id" uuid NOT NULL,
         "holder" text NOT NULL,
         "path" text NOT NULL,
         "content" text NOT NULL,
         "kept_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "PK_0be3783631800e71b0f8bb1d815" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "kept_page_holder" ON "kept_page" ("holder", "path")`);
    await runner.query(`CREATE INDEX "kept_page_at" ON "kept_page" ("kept_at")`);
    await runner.query(
      `CREATE TABLE "rate_limit" (
         "key" character varying(255) NOT NULL,
         "points" integer NOT NULL DEFAULT 0,
         "expire" bigint,
         CONSTRAINT "PK_e6c0c0608decdf78e4d4b263397" PRIMARY KEY ("key"))`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "rate_limit"');
    await runner.query('DROP TABLE "kept_page"');
    await runner.query('DROP TABLE "session"');
  }
}
