import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens with employers: exchanges, whose wishes led there, what is promised, what was read and put right. */
export class KeepAContactLog1790000170000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of DOWN) await runner.query(`DROP TABLE ${table}`);
  }
}

const UP = [
  `CREATE TABLE "employer_task_step" ("id" uuid NOT NULL, "employer_task_id" uuid NOT NULL, "kind" text NOT NULL, "until" date, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, CONSTRAINT "PK_e5fd2b28f1fd4052a3e23d5747c" PRIMARY KEY ("id"))`,
  `CREATE INDEX "employer_task_step_task" ON "employer_task_step" ("employer_task_id", "at")`,
  `CREATE TABLE "employer_task" ("id" uuid NOT NULL, "interaction_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "territory_id" uuid NOT NULL, "kind" text NOT NULL, "words" text NOT NULL, "due_on" date NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, CONSTRAINT "PK_d342cabd484f84bb0a7e6cc3f16" PRIMARY KEY ("id"))`,
  `CREATE INDEX "employer_task_interaction" ON "employer_task" ("interaction_id")`,
  `CREATE INDEX "employer_task_by" ON "employer_task" ("by", "due_on")`,
  `CREATE INDEX "employer_task_employer" ON "employer_task" ("employer_id", "territory_id")`,
  `CREATE TABLE "interaction_annulment" ("interaction_id" uuid NOT NULL, "reason" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, CONSTRAINT "PK_b197753c4d660852b6aec578f88" PRIMARY KEY ("interaction_id"))`,
  `CREATE TABLE "interaction_person" ("id" uuid NOT NULL, "interaction_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "participant_id" uuid NOT NULL, "tie" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, "removed_at" TIMESTAMP WITH TIME ZONE, "removed_by" uuid, CONSTRAINT "PK_364e7f89e790bc61d9607281709" PRIMARY KEY ("id"))`,
  `CREATE INDEX "interaction_person_interaction" ON "interaction_person" ("interaction_id")`,
  `CREATE INDEX "interaction_person_participant" ON "interaction_person" ("participant_id")`,
  `CREATE TABLE "interaction_review" ("id" uuid NOT NULL, "interaction_id" uuid NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, CONSTRAINT "PK_18bd6614dcca59ebf539b17ef60" PRIMARY KEY ("id"))`,
  `CREATE INDEX "interaction_review_interaction" ON "interaction_review" ("interaction_id", "at")`,
  `CREATE TABLE "interaction_version" ("id" uuid NOT NULL, "interaction_id" uuid NOT NULL, "day" date NOT NULL, "mode" text NOT NULL, "in_person" boolean NOT NULL, "decision_maker" boolean, "purpose" text, "outcome" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, CONSTRAINT "PK_e9698895a1c00fea4435697981c" PRIMARY KEY ("id"))`,
  `CREATE INDEX "interaction_version_interaction" ON "interaction_version" ("interaction_id", "at")`,
  `CREATE TABLE "interaction" ("id" uuid NOT NULL, "employer_id" uuid NOT NULL, "territory_id" uuid NOT NULL, "day" date NOT NULL, "mode" text NOT NULL, "in_person" boolean NOT NULL, "decision_maker" boolean, "purpose" text, "outcome" text, "names_somebody" boolean NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid NOT NULL, CONSTRAINT "PK_9204371ccb2c9dab5428b406413" PRIMARY KEY ("id"))`,
  `CREATE INDEX "interaction_territory_day" ON "interaction" ("territory_id", "day")`,
  `CREATE INDEX "interaction_employer" ON "interaction" ("employer_id", "territory_id", "day")`,
  `ALTER TABLE "employer_task_step" ADD CONSTRAINT "FK_36f87f0a6154c4124d004c31d2b" FOREIGN KEY ("employer_task_id") REFERENCES "employer_task"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "employer_task" ADD CONSTRAINT "FK_92c452041f9f52a1bd615a691c2" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "employer_task" ADD CONSTRAINT "FK_0982f1a5583761be2ea3c3be239" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "interaction_annulment" ADD CONSTRAINT "FK_b197753c4d660852b6aec578f88" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "interaction_person" ADD CONSTRAINT "FK_9654e6d302ca72e76de68cfc84c" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "interaction_person" ADD CONSTRAINT "FK_d9b84f33b36e9bbac15c2cc5db8" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "interaction_person" ADD CONSTRAINT "FK_1487523574d3a3850b3793e2709" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "interaction_review" ADD CONSTRAINT "FK_e3361fc604f6314faa8094ac5a0" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "interaction_version" ADD CONSTRAINT "FK_35dc1362e2fb94135a8526ec381" FOREIGN KEY ("interaction_id") REFERENCES "interaction"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "interaction" ADD CONSTRAINT "FK_99f09cde7b220f6fcb8377111c0" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

const DOWN = [
  'employer_task_step',
  'employer_task',
  'interaction_annulment',
  'interaction_person',
  'interaction_review',
  'interaction_version',
  'interaction',
];
