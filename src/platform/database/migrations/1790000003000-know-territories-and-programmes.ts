import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Territories, the structures that work there, the rule profiles and which territory runs which. */
export class KnowTerritoriesAndProgrammes1790000003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "territory" (
         "id" uuid NOT NULL,
         "code" text NOT NULL,
         "name" text NOT NULL,
         "department" text NOT NULL,
         CONSTRAINT "UQ_151811f88f14e4127190445bf56" UNIQUE ("code"),
         CONSTRAINT "PK_2250448f958bc52a8d040b48f82" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "structure" (
         "id" uuid NOT NULL,
         "territory_id" uuid NOT NULL,
         "name" text NOT NULL,
         "role" text NOT NULL,
         "shelters" text array NOT NULL DEFAULT '{}',
         CONSTRAINT "structure_of_territory" UNIQUE ("territory_id", "name"),
         CONSTRAINT "PK_90ac7986e769d602d218075215c" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "programme" (
         "id" uuid NOT NULL,
         "code" text NOT NULL,
         "name" text NOT NULL,
         "rules" jsonb NOT NULL,
         "valid_from" date NOT NULL,
         "valid_to" date,
         "source" text NOT NULL,
         CONSTRAINT "programme_profile" UNIQUE ("code", "valid_from"),
         CONSTRAINT "PK_76ff6b30b74f213944d1ac0a660" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `CREATE TABLE "territory_programme" (
         "id" uuid NOT NULL,
         "territory_id" uuid NOT NULL,
         "programme_code" text NOT NULL,
         "starts_on" date NOT NULL,
         "ends_on" date,
         "topics_turned_on" text array NOT NULL DEFAULT '{}',
         CONSTRAINT "territory_programme_start" UNIQUE ("territory_id", "starts_on"),
         CONSTRAINT "PK_da6f3fbdcf9d41597d08c3dca77" PRIMARY KEY ("id"))`,
    );
    await runner.query(
      `ALTER TABLE "structure"
       ADD CONSTRAINT "FK_282c4db88730997fd7dfc740295" FOREIGN KEY ("territory_id")
       REFERENCES "territory"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "territory_programme"
       ADD CONSTRAINT "FK_2063332832362689eccf10985d6" FOREIGN KEY ("territory_id")
       REFERENCES "territory"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "territory_programme"');
    await runner.query('DROP TABLE "programme"');
    await runner.query('DROP TABLE "structure"');
    await runner.query('DROP TABLE "territory"');
  }
}
