import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The employers' own door: what they say there, and what became of their posts. Rights as in put-up-four-walls: one door
 * at a time, the one whose link is in hand.
 */
export class OpenTheEmployersDoor1790000175000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...RIGHTS, ...RELAY]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP POLICY his_posts ON opening_publication');
    await runner.query('ALTER TABLE opening_publication DISABLE ROW LEVEL SECURITY');
    await runner.query('REVOKE ALL ON opening_publication FROM entremise_employer');
    await runner.query('DROP TABLE employer_word, employer_door');
    await runner.query('DROP FUNCTION relay_employer_word');
  }
}

const TABLES = [
  `CREATE TABLE "employer_door" ("id" uuid NOT NULL, "employer_id" uuid NOT NULL, "employer_contact_id" uuid NOT NULL, "territory_id" uuid NOT NULL, "employer_name" text NOT NULL, "link_hash" text, "code_index" text, "code_until" TIMESTAMP WITH TIME ZONE NOT NULL, "code_turn" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, "ended_at" TIMESTAMP WITH TIME ZONE, "ended_by" uuid, CONSTRAINT "UQ_af219142933398bbf8c8b4d5d8d" UNIQUE ("link_hash"), CONSTRAINT "UQ_b776e4b5b90a91d482341d43b5b" UNIQUE ("code_index"), CONSTRAINT "PK_87a5b8aac2c2731e313aef0a4ee" PRIMARY KEY ("id"))`,
  `CREATE INDEX "employer_door_employer" ON "employer_door" ("employer_id")`,
  `CREATE UNIQUE INDEX "employer_door_contact" ON "employer_door" ("employer_contact_id") WHERE link_hash IS NOT NULL`,
  `CREATE TABLE "employer_word" ("id" uuid NOT NULL, "rank" BIGSERIAL NOT NULL, "employer_door_id" uuid NOT NULL, "kind" text NOT NULL, "content" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "settled_at" TIMESTAMP WITH TIME ZONE, "settled_by" uuid, CONSTRAINT "PK_c3127b9ddb6f8015425e3b8c1e4" PRIMARY KEY ("id"))`,
  `CREATE INDEX "employer_word_door" ON "employer_word" ("employer_door_id", "rank")`,
];

/** The link in hand: set for one transaction by whoever serves a page. Unset, it opens nothing. */
const LINK = `current_setting('entremise.link', true)`;
const THIS_DOOR = `employer_door_id IN (SELECT id FROM employer_door)`;

const RIGHTS = [
  `GRANT SELECT (id, employer_name) ON employer_door TO entremise_employer`,
  `GRANT SELECT (id, rank, employer_door_id, kind, content, at) ON employer_word TO entremise_employer`,
  `GRANT INSERT (id, employer_door_id, kind, content, at) ON employer_word TO entremise_employer`,
  `GRANT USAGE ON SEQUENCE employer_word_rank_seq TO entremise_employer`,
  `GRANT SELECT (opening_id, at, ended_at, end_reason) ON opening_publication TO entremise_employer`,
  ...['employer_door', 'employer_word', 'opening_publication'].map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  ),
  `CREATE POLICY the_door_in_hand ON employer_door FOR SELECT TO entremise_employer USING (link_hash = ${LINK})`,
  `CREATE POLICY his_words_read ON employer_word FOR SELECT TO entremise_employer USING (${THIS_DOOR})`,
  `CREATE POLICY his_words_written ON employer_word FOR INSERT TO entremise_employer WITH CHECK (${THIS_DOOR})`,
  `CREATE POLICY his_posts ON opening_publication FOR SELECT TO entremise_employer
     USING (opening_id IN (SELECT id FROM employer_word))`,
];

/** The employer role writes no message: the word itself asks to be heard, with the right of the tables' owner. */
const RELAY = [
  `CREATE FUNCTION relay_employer_word() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    BEGIN
      INSERT INTO public.outbox_message (id, topic, kind, ref, created_at, due_at)
      VALUES (md5('employer-word ' || NEW.id)::uuid, 'employer-word', NEW.kind, jsonb_build_object('wordId', NEW.id), NEW.at, NEW.at);
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER employer_word_relay AFTER INSERT ON employer_word
    FOR EACH ROW EXECUTE FUNCTION relay_employer_word()`,
  `REVOKE EXECUTE ON FUNCTION relay_employer_word FROM PUBLIC`,
];
