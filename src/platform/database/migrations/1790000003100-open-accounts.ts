import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, what they sign in with, their links and tokens, and who follows whom. */
export class OpenAccounts1790000003100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "account" (
         "id" uuid NOT NULL,
         "email" text NOT NULL,
         "email_index" text NOT NULL,
         "name" text NOT NULL,
         "role" text NOT NULL,
         "territory_id" uuid,
         "demo" boolean NOT NULL DEFAULT false,
         "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "created_by" uuid,
         CONSTRAINT "UQ_cc37bfd2ab1779a015b279b7226" UNIQUE ("email_index"),
         CONSTRAINT "PK_54115ee388cdb6d86bb4bf5b2ea" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "account_disablement" (
         "id" uuid NOT NULL,
         "account_id" uuid NOT NULL,
         "by" uuid,
         "at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "reason" text NOT NULL,
         "lifted_at" TIMESTAMP WITH TIME ZONE,
         "lifted_by" uuid,
         CONSTRAINT "PK_8bb7638a3348dc70e34cf803ef8" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "account_disablement_standing" ON "account_disablement" ("account_id") WHERE lifted_at IS NULL`,
    );
    await runner.query(
      `CREATE TABLE "account_password" (
         "account_id" uuid NOT NULL,
         "hash" text NOT NULL,
         "set_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "PK_53d3341ce336be6e687deecc8dc" PRIMARY KEY ("account_id"))`,
    );
    await runner.query(
      `CREATE TABLE "second_factor" (
         "id" uuid NOT NULL,
         "account_id" uuid NOT NULL,
         "secret" text NOT NULL,
         "started_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "confirmed_at" TIMESTAMP WITH TIME ZONE,
         "last_step" integer NOT NULL DEFAULT '0',
         CONSTRAINT "PK_e649c0d005a9b07eb4bed5e0533" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "second_factor_begun" ON "second_factor" ("account_id") WHERE confirmed_at IS NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "second_factor_confirmed" ON "second_factor" ("account_id") WHERE confirmed_at IS NOT NULL`,
    );
    await runner.query(
      `CREATE TABLE "recovery_code" (
         "id" uuid NOT NULL,
         "account_id" uuid NOT NULL,
         "code_hash" text NOT NULL,
         "made_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "used_at" TIMESTAMP WITH TIME ZONE,
         CONSTRAINT "PK_b7f1e23329e93a80e25fd281922" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "recovery_code_account" ON "recovery_code" ("account_id")`);
    await runner.query(
      `CREATE TABLE "pending_sign_in" (
         "id" uuid NOT NULL,
         "holder_hash" text NOT NULL,
         "account_id" uuid NOT NULL,
         "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "UQ_2513bbb13946c71f13f71106a91" UNIQUE ("holder_hash"),
         CONSTRAINT "PK_960159c8840a8d7aefb76a76c40" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "pending_sign_in_account" ON "pending_sign_in" ("account_id")`);
    await runner.query(
      `CREATE TABLE "one_time_link" (
         "id" uuid NOT NULL,
         "account_id" uuid,
         "purpose" text NOT NULL,
         "token_hash" text NOT NULL,
         "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "used_at" TIMESTAMP WITH TIME ZONE,
         CONSTRAINT "UQ_00a1ff9fb0533d406d9464ea178" UNIQUE ("token_hash"),
         CONSTRAINT "PK_692214b0220c83a7e687bece32d" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "one_time_link_expiry" ON "one_time_link" ("expires_at")`);
    await runner.query(`CREATE INDEX "one_time_link_account" ON "one_time_link" ("account_id")`);
    await runner.query(
      `CREATE TABLE "api_token" (
         "id" uuid NOT NULL,
         "account_id" uuid NOT NULL,
         "token_hash" text NOT NULL,
         "created_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "UQ_bafaa5aab5957cd193fb2da8f24" UNIQUE ("token_hash"),
         CONSTRAINT "PK_d862311c568d175c26f41bc6f98" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "api_token_account" ON "api_token" ("account_id")`);
    await runner.query(
      `CREATE TABLE "caseload_assignment" (
         "id" uuid NOT NULL,
         "coach_id" uuid NOT NULL,
         "participant_id" uuid NOT NULL,
         "starts_on" date NOT NULL,
         "ends_on" date,
         "by" uuid,
         "at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "PK_9d8b294829180c3b4290edfd132" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX "caseload_assignment_current" ON "caseload_assignment" ("participant_id") WHERE ends_on IS NULL`,
    );
    await runner.query(`CREATE INDEX "caseload_assignment_coach" ON "caseload_assignment" ("coach_id")`);
    await runner.query(
      `CREATE TABLE "caseload_cover" (
         "id" uuid NOT NULL,
         "absent_coach_id" uuid NOT NULL,
         "covering_coach_id" uuid NOT NULL,
         "starts_on" date NOT NULL,
         "ends_on" date NOT NULL,
         "by" uuid,
         "at" TIMESTAMP WITH TIME ZONE NOT NULL,
         CONSTRAINT "PK_53ef0a9b2c15ded6bc490b1efbe" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE INDEX "caseload_cover_covering" ON "caseload_cover" ("covering_coach_id", "starts_on", "ends_on")`,
    );
    await runner.query(
      `ALTER TABLE "account_disablement"
       ADD CONSTRAINT "FK_2da1b3a875df5f2aa3a6b47dd0d" FOREIGN KEY ("account_id")
       REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "caseload_assignment"
       ADD CONSTRAINT "FK_846d3d5a886bb30f9328df0d7c5" FOREIGN KEY ("coach_id")
       REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "caseload_cover"
       ADD CONSTRAINT "FK_7a3529f820b64080350deb7df8b" FOREIGN KEY ("absent_coach_id")
       REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "caseload_cover"
       ADD CONSTRAINT "FK_eab89bcc0d19402b5b3f1d1be40" FOREIGN KEY ("covering_coach_id")
       REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "one_time_link"
       ADD CONSTRAINT "FK_11fd679919231e802be18607665" FOREIGN KEY ("account_id")
       REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "account_password"
       ADD CONSTRAINT "FK_53d3341ce336be6e687deecc8dc" FOREIGN KEY ("account_id")
       REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "pending_sign_in"
       ADD CONSTRAINT "FK_e3a06b43efcc39beaf968ff514b" FOREIGN KEY ("account_id")
       REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "recovery_code"
       ADD CONSTRAINT "FK_9db6a6c505946232618e26c79e8" FOREIGN KEY ("account_id")
       REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "second_factor"
       ADD CONSTRAINT "FK_0a7b3df05f1502502d076745897" FOREIGN KEY ("account_id")
       REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "api_token"
       ADD CONSTRAINT "FK_695ed7a27305873d30ee0f6e127" FOREIGN KEY ("account_id")
       REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "caseload_cover"');
    await runner.query('DROP TABLE "caseload_assignment"');
    await runner.query('DROP TABLE "api_token"');
    await runner.query('DROP TABLE "one_time_link"');
    await runner.query('DROP TABLE "pending_sign_in"');
    await runner.query('DROP TABLE "recovery_code"');
    await runner.query('DROP TABLE "second_factor"');
    await runner.query('DROP TABLE "account_password"');
    await runner.query('DROP TABLE "account_disablement"');
    await runner.query('DROP TABLE "account"');
  }
}
