import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Openings, what they ask for, when they were shown, and where they come from. */
export class KeepOpenings1790000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE import_run, opening_origin, opening_prerequisite, opening_publication, opening CASCADE',
    );
  }
}

const UP = [
  `CREATE TABLE "import_run" ("id" uuid NOT NULL, "source" text NOT NULL, "started_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ended_at" TIMESTAMP WITH TIME ZONE, "by" uuid, "received" integer NOT NULL DEFAULT '0', "created" integer NOT NULL DEFAULT '0', "updated" integer NOT NULL DEFAULT '0', "unchanged" integer NOT NULL DEFAULT '0', "rejected" jsonb NOT NULL DEFAULT '[]', CONSTRAINT "PK_efe3e6d8cb9f51ca4e9cd1cf5d3" PRIMARY KEY ("id"))`,
  `CREATE TABLE "opening_origin" ("opening_id" uuid NOT NULL, "source" text NOT NULL, "external_id" text NOT NULL, "content_hash" text NOT NULL, "first_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, "last_seen_at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_9f4744062c0eeb8116466d2c4ea" PRIMARY KEY ("opening_id"))`,
  `CREATE UNIQUE INDEX "opening_origin_external" ON "opening_origin" ("source", "external_id")`,
  `CREATE TABLE "opening_prerequisite" ("id" uuid NOT NULL, "opening_id" uuid NOT NULL, "place" integer NOT NULL, "kind" text NOT NULL, "label" text NOT NULL, "level" text NOT NULL, "value" text, CONSTRAINT "PK_04304c64a0b277884838303c675" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "opening_prerequisite_place" ON "opening_prerequisite" ("opening_id", "place")`,
  `CREATE TABLE "opening_publication" ("id" uuid NOT NULL, "opening_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "published_on" date NOT NULL, "by" uuid, "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, "end_reason" text, "end_note" text, CONSTRAINT "PK_ce0962e4ae69adf4781f54efaf1" PRIMARY KEY ("id"))`,
  `CREATE INDEX "opening_publication_opening" ON "opening_publication" ("opening_id", "at")`,
  `CREATE UNIQUE INDEX "opening_publication_current" ON "opening_publication" ("opening_id") WHERE ended_at IS NULL`,
  `CREATE TABLE "opening" ("id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "employer_id" uuid, "user_company" text, "kind" text NOT NULL, "title" text NOT NULL, "tasks" text, "occupation" text, "sector" text, "sector_inferred" boolean NOT NULL DEFAULT false, "contract" text, "duration_days" integer, "work_status" text NOT NULL DEFAULT 'employee', "market" text NOT NULL DEFAULT 'ordinary', "reserved_for_rqth" boolean NOT NULL DEFAULT false, "insertion_clause" boolean NOT NULL DEFAULT false, "declared_reveals" text array NOT NULL DEFAULT '{}', "hours_min" double precision, "hours_max" double precision, "slots" text array, "start_on" date, "hourly_wage_min" double precision, "hourly_wage_max" double precision, "wage_text" text, "wage_flags" text array NOT NULL DEFAULT '{}', "place_label" text, "postcode" text, "commune_code" text, "lat" double precision, "lon" double precision, "reachable_by_bus" boolean, "traits" text array NOT NULL DEFAULT '{}', "posts" integer NOT NULL DEFAULT '1', "source" text NOT NULL, "origin_url" text, "territory_id" uuid, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, "changed_at" TIMESTAMP WITH TIME ZONE NOT NULL, "fresh_on" date NOT NULL, CONSTRAINT "PK_8b433fbb5ac3bc1cda8afc64fa2" PRIMARY KEY ("id"))`,
  `CREATE INDEX "opening_employer" ON "opening" ("employer_id")`,
  `CREATE INDEX "opening_territory" ON "opening" ("territory_id")`,
  `ALTER TABLE "opening_origin" ADD CONSTRAINT "FK_9f4744062c0eeb8116466d2c4ea" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "opening_prerequisite" ADD CONSTRAINT "FK_7ff6c117f800c90f9f426f1960a" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "opening_publication" ADD CONSTRAINT "FK_36bfe4f6de49c4077b8b8b39578" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "opening" ADD CONSTRAINT "FK_3efef8768c232256455acf3155b" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
];
