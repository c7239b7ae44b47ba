import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Employers that turn out to be one, and the narrow door this has through the tables that take new rows only: open for
 * the transaction that wrote a row of `employer_merge`, and only to name the one that stays where the other one was.
 */
export class LetEmployersBeOne1790000182000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of UP) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of DOWN) await runner.query(statement);
  }
}

const TABLE = [
  `CREATE TABLE "employer_merge" (
     "id" uuid NOT NULL,
     "kept_id" uuid NOT NULL,
     "absorbed" uuid NOT NULL,
     "absorbed_name" text NOT NULL,
     "absorbed_name_key" text NOT NULL,
     "absorbed_siret" text,
     "before" text NOT NULL,
     "followed" text,
     "at" TIMESTAMP WITH TIME ZONE NOT NULL,
     "by" uuid,
     CONSTRAINT "PK_3826f24180596c39723c9be83e6" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "employer_merge_absorbed" ON "employer_merge" ("absorbed")`,
  `CREATE INDEX "employer_merge_kept" ON "employer_merge" ("kept_id")`,
  `CREATE INDEX "employer_merge_name" ON "employer_merge" ("absorbed_name_key")`,
  `CREATE INDEX "employer_merge_siret" ON "employer_merge" ("absorbed_siret")`,
  `ALTER TABLE "employer_merge" ADD CONSTRAINT "FK_51560042d4f94265017ef98c54d" FOREIGN KEY ("kept_id")
     REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

/** The merge of this very transaction; null outside one. */
const UNDER_WAY = `
  CREATE FUNCTION employer_merge_under_way() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT id FROM employer_merge WHERE id::text = current_setting('entremise.employer_merge', true)
      AND xmin::text = mod(pg_current_xact_id()::text::numeric, 4294967296)::text
  $$`;

/** Her words stay as they are, whole: only the employer they were said of has another name. */
const ONLY_THE_EMPLOYER = `
  CREATE FUNCTION refuse_all_but_its_employer() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF to_jsonb(NEW) - TG_ARGV[0] = to_jsonb(OLD) - TG_ARGV[0] AND EXISTS (
      SELECT 1 FROM employer_merge WHERE id = employer_merge_under_way()
        AND absorbed::text = to_jsonb(OLD) ->> TG_ARGV[0] AND kept_id::text = to_jsonb(NEW) ->> TG_ARGV[0]) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION '% takes new rows only', TG_TABLE_NAME USING ERRCODE = '42501';
  END $$`;

/** Of each table: the trigger that refused every change, and the function it calls. */
const WORDS = [
  {
    table: 'disclosure_choice',
    column: 'audience_id',
    refuse: 'refuse_rewriting_choices',
    events: 'UPDATE OR TRUNCATE',
  },
  { table: 'presentation_grant', column: 'employer_id', refuse: 'refuse_rewriting_words', events: 'UPDATE' },
] as const;

/** What somebody keeps in memory of her choices and wishes is read again: see `tell_profile_change`. */
const TOLD = [
  `CREATE TRIGGER disclosure_choice_tells_employer AFTER UPDATE ON disclosure_choice
     FOR EACH ROW EXECUTE FUNCTION tell_profile_change()`,
  `CREATE FUNCTION tell_wish_change() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE hers uuid;
    BEGIN
      SELECT participant_id INTO hers FROM wish_list WHERE id = NEW.wish_list_id;
      INSERT INTO profile_change (participant_id, transaction) VALUES (hers, pg_current_xact_id()::text::bigint)
      ON CONFLICT (participant_id) DO UPDATE SET transaction = EXCLUDED.transaction;
      PERFORM pg_notify('profile_change', hers::text);
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER wish_tells_employer AFTER UPDATE ON wish FOR EACH ROW EXECUTE FUNCTION tell_wish_change()`,
];

const UP = [
  ...TABLE,
  UNDER_WAY,
  ONLY_THE_EMPLOYER,
  ...WORDS.flatMap(({ table, column, refuse, events }) => [
    `DROP TRIGGER ${table}_append_only ON ${table}`,
    ...(events === 'UPDATE'
      ? []
      : [
          `CREATE TRIGGER ${table}_never_emptied BEFORE TRUNCATE ON ${table}
             FOR EACH STATEMENT EXECUTE FUNCTION ${refuse}()`,
        ]),
    `CREATE TRIGGER ${table}_append_only BEFORE UPDATE ON ${table}
       FOR EACH STATEMENT WHEN (employer_merge_under_way() IS NULL) EXECUTE FUNCTION ${refuse}()`,
    `CREATE TRIGGER ${table}_only_employer BEFORE UPDATE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION refuse_all_but_its_employer('${column}')`,
  ]),
  ...TOLD,
];

const DOWN = [
  'DROP TRIGGER wish_tells_employer ON wish',
  'DROP TRIGGER disclosure_choice_tells_employer ON disclosure_choice',
  ...WORDS.flatMap(({ table, refuse, events }) => [
    `DROP TRIGGER ${table}_only_employer ON ${table}`,
    `DROP TRIGGER ${table}_append_only ON ${table}`,
    ...(events === 'UPDATE' ? [] : [`DROP TRIGGER ${table}_never_emptied ON ${table}`]),
    `CREATE TRIGGER ${table}_append_only BEFORE ${events} ON ${table}
       FOR EACH STATEMENT EXECUTE FUNCTION ${refuse}()`,
  ]),
  'DROP FUNCTION tell_wish_change, refuse_all_but_its_employer, employer_merge_under_way',
  'DROP TABLE "employer_merge"',
];
