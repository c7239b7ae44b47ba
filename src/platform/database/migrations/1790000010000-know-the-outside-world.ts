import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the outside world defines: occupations with their titles and sisters, communes; when it was last written. */
export class KnowTheOutsideWorld1790000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE reference_load, occupation_title, occupation_sister, occupation, commune');
  }
}

const UP = [
  `CREATE TABLE "commune" ("insee" text NOT NULL, "name" text NOT NULL, "postcodes" text array NOT NULL, "department" text NOT NULL, "lat" double precision NOT NULL, "lon" double precision NOT NULL, CONSTRAINT "PK_369aa7bf108e636f10ecc81fb0d" PRIMARY KEY ("insee"))`,
  `CREATE TABLE "occupation" ("code" text NOT NULL, "title" text NOT NULL, "title_masculine" text NOT NULL, "title_feminine" text NOT NULL, "sector" text NOT NULL, "description" text, CONSTRAINT "PK_d3dcd8193f562dc092ef325ea14" PRIMARY KEY ("code"))`,
  `CREATE TABLE "occupation_sister" ("code" text NOT NULL, "sister_code" text NOT NULL, CONSTRAINT "occupation_sister_once" CHECK ("code" < "sister_code"), CONSTRAINT "PK_ac1903098b80bf250ee2fb638aa" PRIMARY KEY ("code", "sister_code"))`,
  `CREATE TABLE "occupation_title" ("code" text NOT NULL, "masculine" text NOT NULL, "feminine" text NOT NULL, "ogr" integer, "rank" integer NOT NULL, CONSTRAINT "PK_4c36077ff96dbdb434cfc8eee29" PRIMARY KEY ("code", "masculine", "feminine"))`,
  `CREATE UNIQUE INDEX "occupation_title_ogr" ON "occupation_title" ("ogr")`,
  `CREATE TABLE "reference_load" ("number" SERIAL NOT NULL, "source" text NOT NULL, "content_hash" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_0f96a2059a86e5b25c0dc65b510" PRIMARY KEY ("number"))`,
  `ALTER TABLE "occupation_sister" ADD CONSTRAINT "FK_b25cea6efed36264149bfc23724" FOREIGN KEY ("code") REFERENCES "occupation"("code") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "occupation_sister" ADD CONSTRAINT "FK_71e3383ba518314e749a445c529" FOREIGN KEY ("sister_code") REFERENCES "occupation"("code") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "occupation_title" ADD CONSTRAINT "FK_e06ca4e403e53ec6488aa1a6c2b" FOREIGN KEY ("code") REFERENCES "occupation"("code") ON DELETE CASCADE ON UPDATE NO ACTION`,
];
