import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, how to reach them, what they have done, what they wish for, and their sealed situation. */
export class KnowPeople1790000040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE contact_point, experience, situation_fact, wish, wish_list, participant');
  }
}

const UP = [
  `CREATE TABLE "contact_point" ("id" uuid NOT NULL, "participant_id" uuid NOT NULL, "place" integer NOT NULL, "kind" text NOT NULL, "value" text NOT NULL, "alone_to_read" boolean, CONSTRAINT "PK_a4953bfa453e555c2185e51dd4a" PRIMARY KEY ("id"))`,
  `CREATE INDEX "contact_point_participant" ON "contact_point" ("participant_id")`,
  `CREATE TABLE "experience" ("id" uuid NOT NULL, "participant_id" uuid NOT NULL, "place" integer NOT NULL, "occupation" text, "years" integer NOT NULL DEFAULT '0', "words" text, CONSTRAINT "PK_5e8d5a534100e1b17ee2efa429a" PRIMARY KEY ("id"))`,
  `CREATE INDEX "experience_participant" ON "experience" ("participant_id")`,
  `CREATE TABLE "participant" ("id" uuid NOT NULL, "territory_id" uuid NOT NULL, "first_name" text NOT NULL, "last_name" text NOT NULL, "called_as" text, "birth_date" text, "gender" text, "language" text NOT NULL DEFAULT 'fr', "structure_id" uuid, "entry_date" date NOT NULL, "licences" text array, "certificates" text array, "languages" jsonb NOT NULL DEFAULT '{}', "right_to_work" boolean, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL, "created_by" uuid, CONSTRAINT "PK_64da4237f502041781ca15d4c41" PRIMARY KEY ("id"))`,
  `CREATE INDEX "participant_territory" ON "participant" ("territory_id")`,
  `CREATE TABLE "situation_fact" ("id" uuid NOT NULL, "participant_id" uuid NOT NULL, "topic" text NOT NULL, "value" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_f3c50bdfbfc08029a8089d228aa" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "situation_fact_topic" ON "situation_fact" ("participant_id", "topic")`,
  `CREATE TABLE "wish_list" ("id" uuid NOT NULL, "participant_id" uuid NOT NULL, "version" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, "said_aloud_to" uuid, CONSTRAINT "PK_f8e27bbb59891db7cd9f920c272" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "wish_list_version" ON "wish_list" ("participant_id", "version")`,
  `CREATE TABLE "wish" ("id" uuid NOT NULL, "wish_list_id" uuid NOT NULL, "place" integer NOT NULL, "criterion" text NOT NULL, "value" jsonb NOT NULL, "stance" text NOT NULL, CONSTRAINT "PK_e338d8f62014703650439326d3a" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "wish_place" ON "wish" ("wish_list_id", "place")`,
  `ALTER TABLE "contact_point" ADD CONSTRAINT "FK_f8136d97e0042ff56854b7b7473" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "experience" ADD CONSTRAINT "FK_6b20acd1ff8f091fa171c45b260" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "wish_list" ADD CONSTRAINT "FK_295dea0909d3181d0aaec0617dd" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "wish" ADD CONSTRAINT "FK_355924ffa606a3c17af41612d36" FOREIGN KEY ("wish_list_id") REFERENCES "wish_list"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "situation_fact" ADD CONSTRAINT "FK_b4b61213f224cbf148422b54913" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];
