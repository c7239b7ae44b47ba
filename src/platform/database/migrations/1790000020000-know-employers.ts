import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Employers, the times they are left in peace, and those that may be one. */
export class KnowEmployers1790000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE employer_likeness, employer_rest, employer CASCADE');
  }
}

const UP = [
  `CREATE TABLE "employer_likeness" ("id" uuid NOT NULL, "employer_id" uuid NOT NULL, "like_id" uuid NOT NULL, "reason" text NOT NULL, "noticed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "settled_at" TIMESTAMP WITH TIME ZONE, "settled_by" uuid, "verdict" text, CONSTRAINT "PK_9303b0718598d84a246228ca934" PRIMARY KEY ("id"))`,
  `CREATE INDEX "employer_likeness_like" ON "employer_likeness" ("like_id")`,
  `CREATE UNIQUE INDEX "employer_likeness_pair" ON "employer_likeness" ("employer_id", "like_id")`,
  `CREATE TABLE "employer_rest" ("id" uuid NOT NULL, "employer_id" uuid NOT NULL, "kind" text NOT NULL, "reason" text NOT NULL, "until" date, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, "lifted_at" TIMESTAMP WITH TIME ZONE, "lifted_by" uuid, CONSTRAINT "PK_e3a4353557f5ef3b602d7ca8e86" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "employer_rest_current" ON "employer_rest" ("employer_id") WHERE lifted_at IS NULL`,
  `CREATE TABLE "employer" ("id" uuid NOT NULL, "siret" text, "siren" text, "name" text NOT NULL, "brand_name" text, "name_key" text NOT NULL, "kind" text NOT NULL, "market" text NOT NULL, "naf" text, "sector" text, "size_band" text, "address" text, "postcode" text, "commune" text, "commune_code" text, "lat" double precision, "lon" double precision, "website" text, "notes" text, "owner_coach_id" uuid, "territory_id" uuid, "source" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, CONSTRAINT "UQ_e53bf516103123010256a5142d8" UNIQUE ("siret"), CONSTRAINT "PK_74029e6b1f17a4c7c66d43cfd34" PRIMARY KEY ("id"))`,
  `CREATE INDEX "employer_siren" ON "employer" ("siren")`,
  `CREATE INDEX "employer_territory" ON "employer" ("territory_id")`,
  `CREATE INDEX "employer_name_key" ON "employer" ("name_key")`,
  `ALTER TABLE "employer_likeness" ADD CONSTRAINT "FK_536e3895a85beadcd809f6eabbb" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "employer_rest" ADD CONSTRAINT "FK_effb99c9c1da8f77d4bab9e6527" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];
