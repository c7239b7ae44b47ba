import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What employers may read about people, and the role that reads it. The group's rights stand here and nowhere else:
 * one page at a time, the one whose link it holds, and what the employer writes himself.
 */
export class PutUpFourWalls1790000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...APPEND_ONLY, ...BELONGING, ...ROLE, ...RIGHTS, ...RELAY])
      await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    // The role stays: other databases of the server may use it.
    await runner.query(
      'DROP TABLE statement, presentation_grant, employer_reply, view_reading, published_view, publication',
    );
    await runner.query('DROP FUNCTION refuse_rewriting_words, take_page_along, relay_employer_reply');
  }
}

const TABLES = [
  `CREATE TABLE "statement" ("id" uuid NOT NULL, "rank" BIGSERIAL NOT NULL, "participant_id" uuid NOT NULL, "introduction_id" uuid, "publication_id" uuid, "channel" text NOT NULL, "recipient" text, "items" text array NOT NULL, "words" text NOT NULL, "choice_ids" uuid array NOT NULL, "version" integer, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_d2ef88cb44b99f3332a1eebb96f" PRIMARY KEY ("id"))`,
  `CREATE INDEX "statement_participant" ON "statement" ("participant_id", "rank")`,
  `CREATE TABLE "presentation_grant" ("id" uuid NOT NULL, "rank" BIGSERIAL NOT NULL, "participant_id" uuid NOT NULL, "introduction_id" uuid NOT NULL, "employer_id" uuid, "opening_id" uuid NOT NULL, "route" text, "items" text array NOT NULL DEFAULT '{}', "view" text, "sentence_topics" text array NOT NULL DEFAULT '{}', "choice_ids" uuid array NOT NULL DEFAULT '{}', "standing_yes_id" uuid, "said_aloud_to" uuid, "words" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_005370c9af5138e174c19e39ed0" PRIMARY KEY ("id"))`,
  `CREATE INDEX "presentation_grant_participant" ON "presentation_grant" ("participant_id")`,
  `CREATE INDEX "presentation_grant_introduction" ON "presentation_grant" ("introduction_id", "rank")`,
  `CREATE TABLE "publication" ("id" uuid NOT NULL, "participant_id" uuid NOT NULL, "introduction_id" uuid NOT NULL, "employer_id" uuid, "opening_id" uuid NOT NULL, "recipient_name" text NOT NULL, "recipient_email" text, "version" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, "withdrawn_at" TIMESTAMP WITH TIME ZONE, "withdrawn_because" text, CONSTRAINT "PK_8aea8363d5213896a78d8365fab" PRIMARY KEY ("id"))`,
  `CREATE INDEX "publication_participant" ON "publication" ("participant_id")`,
  `CREATE UNIQUE INDEX "publication_standing" ON "publication" ("introduction_id") WHERE withdrawn_at IS NULL`,
  `CREATE TABLE "published_view" ("id" uuid NOT NULL, "link_hash" text NOT NULL, "content" text NOT NULL, "version" integer NOT NULL, CONSTRAINT "UQ_f93c6066e48db396d14a909ae30" UNIQUE ("link_hash"), CONSTRAINT "PK_764033db59aef05153cf0750aab" PRIMARY KEY ("id"))`,
  `CREATE TABLE "view_reading" ("view_id" uuid NOT NULL, "version" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_0e68e1428b78c1a662a901f68a2" PRIMARY KEY ("view_id", "version"))`,
  `CREATE TABLE "employer_reply" ("id" uuid NOT NULL, "rank" BIGSERIAL NOT NULL, "view_id" uuid NOT NULL, "answer" text NOT NULL, "words" text, "reachable" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_ef93cb8e32df5d96cb7a070d223" PRIMARY KEY ("id"))`,
  `CREATE INDEX "employer_reply_view" ON "employer_reply" ("view_id", "rank")`,
  `ALTER TABLE "statement" ADD CONSTRAINT "FK_b5c6641ed6e6ac19689f44b4230" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "presentation_grant" ADD CONSTRAINT "FK_67a9e9b007150a09359446d522f" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "publication" ADD CONSTRAINT "FK_ae7596ea56fff0b0f158caf088a" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

/** What was said, and what she said yes to, is never rewritten. Erasing a person deletes it. */
const APPEND_ONLY = [
  `CREATE FUNCTION refuse_rewriting_words() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION '% takes new rows only', TG_TABLE_NAME USING ERRCODE = '42501'; END $$`,
  ...['statement', 'presentation_grant', 'employer_reply', 'view_reading'].map(
    (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_words()`,
  ),
];

/**
 * What hangs on a publication goes with it. A foreign key would do, but the employers' connection knows these tables
 * and not that one.
 */
const BELONGING = [
  `CREATE FUNCTION take_page_along() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      DELETE FROM published_view WHERE id = OLD.id;
      DELETE FROM view_reading WHERE view_id = OLD.id;
      DELETE FROM employer_reply WHERE view_id = OLD.id;
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER publication_with_its_page AFTER DELETE ON publication
    FOR EACH ROW EXECUTE FUNCTION take_page_along()`,
];

/** A group without a login: who serves employers is a member of it. Roles belong to the whole server, hence the questions. */
const ROLE = [
  `DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'entremise_employer') THEN
      CREATE ROLE entremise_employer NOLOGIN;
    END IF;
  EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
    WHEN insufficient_privilege THEN RAISE EXCEPTION
      'Create the role entremise_employer (NOLOGIN) first: the role of DATABASE_URL may not create roles.'
      USING ERRCODE = '42501';
  END $$`,
];

/** The link in hand: set for one transaction by whoever serves a page. Unset, it opens nothing. */
const LINK = `current_setting('entremise.link', true)`;
const THIS_PAGE = `view_id IN (SELECT id FROM published_view)`;

const RIGHTS = [
  `GRANT SELECT ON published_view TO entremise_employer`,
  `GRANT INSERT ON view_reading TO entremise_employer`,
  `GRANT SELECT, INSERT ON employer_reply TO entremise_employer`,
  `GRANT USAGE ON SEQUENCE employer_reply_rank_seq TO entremise_employer`,
  ...['published_view', 'view_reading', 'employer_reply'].map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  ),
  `CREATE POLICY the_link_in_hand ON published_view FOR SELECT TO entremise_employer USING (link_hash = ${LINK})`,
  `CREATE POLICY this_page ON view_reading FOR INSERT TO entremise_employer WITH CHECK (${THIS_PAGE})`,
  `CREATE POLICY this_page_read ON employer_reply FOR SELECT TO entremise_employer USING (${THIS_PAGE})`,
  `CREATE POLICY this_page_written ON employer_reply FOR INSERT TO entremise_employer WITH CHECK (${THIS_PAGE})`,
];

/** The employer role writes no message: the reply itself asks for its relay, with the right of the tables' owner. */
const RELAY = [
  `CREATE FUNCTION relay_employer_reply() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    BEGIN
      INSERT INTO public.outbox_message (id, topic, kind, ref, created_at, due_at)
      VALUES (md5('employer-reply ' || NEW.id)::uuid, 'employer-reply', 'introduction', jsonb_build_object('replyId', NEW.id), NEW.at, NEW.at);
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER employer_reply_relay AFTER INSERT ON employer_reply
    FOR EACH ROW EXECUTE FUNCTION relay_employer_reply()`,
  `REVOKE EXECUTE ON FUNCTION relay_employer_reply FROM PUBLIC`,
];
