import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Petits-déj with employers. Everything said and decided is kept as new rows. The employer role reads the one
 * petit-déj whose link it holds, and writes the answer to it.
 */
export class HaveBreakfasts1790000185000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...TABLES, ...APPEND_ONLY, ...RIGHTS, ...SEATING]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE breakfast_outcome, attendance, guest_answer, breakfast_guest, breakfast_reminder, place_given, rsvp, breakfast_invitation, breakfast_cancellation, breakfast_plan, breakfast',
    );
    await runner.query('DROP FUNCTION ask_for_seating');
    await runner.query('ALTER TABLE sent_mail DROP COLUMN calendar');
  }
}

const TABLES: string[] = [
  `CREATE TABLE "attendance" ("id" uuid NOT NULL, "rank" BIGSERIAL NOT NULL, "breakfast_id" uuid NOT NULL, "employer_id" uuid, "contact_id" uuid, "participant_id" uuid, "people" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_ee0ffe42c1f1a01e72b725c0cb2" PRIMARY KEY ("id"))`,
  `CREATE INDEX "attendance_breakfast" ON "attendance"  ("breakfast_id", "rank") `,
  `CREATE TABLE "breakfast_outcome" ("id" uuid NOT NULL, "rank" BIGSERIAL NOT NULL, "breakfast_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "participant_id" uuid NOT NULL, "outcome" text NOT NULL, "notes" text, "call_back_on" date, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_2febf74de97084e2a80f5d243e7" PRIMARY KEY ("id"))`,
  `CREATE INDEX "breakfast_outcome_participant" ON "breakfast_outcome"  ("participant_id") `,
  `CREATE INDEX "breakfast_outcome_breakfast" ON "breakfast_outcome"  ("breakfast_id", "rank") `,
  `CREATE TABLE "breakfast_invitation" ("id" uuid NOT NULL, "breakfast_id" uuid NOT NULL, "employer_id" uuid NOT NULL, "contact_id" uuid NOT NULL, "wave" integer NOT NULL, "link_hash" text NOT NULL, "calendar_uid" uuid NOT NULL, "by_mail" boolean NOT NULL, "mail_refused_at" TIMESTAMP WITH TIME ZONE, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "UQ_50e82ce37b10d1fe4030bd0799b" UNIQUE ("link_hash"), CONSTRAINT "PK_1c5c613c4be73d96fc2df2aaf02" PRIMARY KEY ("id"))`,
  `CREATE INDEX "breakfast_invitation_employer" ON "breakfast_invitation"  ("employer_id") `,
  `CREATE UNIQUE INDEX "breakfast_invitation_contact" ON "breakfast_invitation"  ("breakfast_id", "contact_id") `,
  `CREATE TABLE "breakfast_reminder" ("id" uuid NOT NULL, "invitation_id" uuid NOT NULL, "kind" text NOT NULL, "day" date NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_a602a96654206188ea10e454f02" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "breakfast_reminder_once" ON "breakfast_reminder"  ("invitation_id", "kind", "day") `,
  `CREATE TABLE "breakfast_guest" ("id" uuid NOT NULL, "breakfast_id" uuid NOT NULL, "participant_id" uuid NOT NULL, "told_on" date NOT NULL, "asked_again" boolean NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_b6c5468e55d7f65c04f3b5a2eff" PRIMARY KEY ("id"))`,
  `CREATE INDEX "breakfast_guest_participant" ON "breakfast_guest"  ("participant_id") `,
  `CREATE UNIQUE INDEX "breakfast_guest_person" ON "breakfast_guest"  ("breakfast_id", "participant_id") `,
  `CREATE TABLE "guest_answer" ("id" uuid NOT NULL, "guest_id" uuid NOT NULL, "turn" integer NOT NULL, "coming" boolean NOT NULL, "said_aloud_to" uuid, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_c2d1a53a64d72f9beec4c79f416" PRIMARY KEY ("id"))`,
  `CREATE INDEX "guest_answer_guest" ON "guest_answer"  ("guest_id", "turn") `,
  `CREATE TABLE "breakfast_cancellation" ("breakfast_id" uuid NOT NULL, "reason" text, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_fb936f502de664725e229392365" PRIMARY KEY ("breakfast_id"))`,
  `CREATE TABLE "breakfast_plan" ("id" uuid NOT NULL, "breakfast_id" uuid NOT NULL, "version" integer NOT NULL, "turn" integer NOT NULL, "public_title" text NOT NULL, "internal_title" text, "place" text NOT NULL, "starts_at" TIMESTAMP WITH TIME ZONE NOT NULL, "ends_at" TIMESTAMP WITH TIME ZONE NOT NULL, "employer_seats" integer NOT NULL, "participant_seats" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_820b88556ab1bcdce8cee27d206" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "breakfast_plan_version" ON "breakfast_plan"  ("breakfast_id", "version") `,
  `CREATE TABLE "breakfast" ("id" uuid NOT NULL, "territory_id" uuid NOT NULL, "format" text NOT NULL, "turn" integer NOT NULL DEFAULT '0', "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_0256f5a5f58a89c4be72e5ea339" PRIMARY KEY ("id"))`,
  `CREATE INDEX "breakfast_territory" ON "breakfast"  ("territory_id") `,
  `CREATE TABLE "place_given" ("id" uuid NOT NULL, "invitation_id" uuid NOT NULL, "turn" integer NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_9fb701f06f9154b5fb95185cd00" PRIMARY KEY ("id"))`,
  `CREATE UNIQUE INDEX "place_given_once" ON "place_given"  ("invitation_id", "turn") `,
  `CREATE TABLE "rsvp" ("id" uuid NOT NULL, "breakfast_id" uuid NOT NULL, "invitation_id" uuid NOT NULL, "turn" integer NOT NULL, "answer" text NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL, "by" uuid, CONSTRAINT "PK_33487519e664b4559d391ab71fb" PRIMARY KEY ("id"))`,
  `CREATE INDEX "rsvp_invitation" ON "rsvp"  ("invitation_id", "turn") `,
  `CREATE UNIQUE INDEX "rsvp_turn" ON "rsvp"  ("breakfast_id", "turn") `,
  `ALTER TABLE "sent_mail" ADD "calendar" text`,
  `ALTER TABLE "attendance" ADD CONSTRAINT "FK_ec952775f4e406c90dcbe3b593d" FOREIGN KEY ("breakfast_id") REFERENCES "breakfast"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "attendance" ADD CONSTRAINT "FK_5e9db838743a8c5394f12a64742" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "attendance" ADD CONSTRAINT "FK_9adff3d09734b97d216e7dc6993" FOREIGN KEY ("contact_id") REFERENCES "employer_contact"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "attendance" ADD CONSTRAINT "FK_145dc0e1cecc756483c09fcd4a5" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "breakfast_outcome" ADD CONSTRAINT "FK_6765a4b61ca578c84936133fc0d" FOREIGN KEY ("breakfast_id") REFERENCES "breakfast"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "breakfast_outcome" ADD CONSTRAINT "FK_a44c3b44c951bbe55b4c74fc92c" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "breakfast_outcome" ADD CONSTRAINT "FK_50d1c0d2bf28694a13c57343c16" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "breakfast_invitation" ADD CONSTRAINT "FK_9603f529033c266e152f44182a7" FOREIGN KEY ("breakfast_id") REFERENCES "breakfast"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "breakfast_invitation" ADD CONSTRAINT "FK_99da2d570e5b53d12b6576acdf6" FOREIGN KEY ("employer_id") REFERENCES "employer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "breakfast_invitation" ADD CONSTRAINT "FK_266e524876cf19aad59ce163f1b" FOREIGN KEY ("contact_id") REFERENCES "employer_contact"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "breakfast_reminder" ADD CONSTRAINT "FK_4dd514c672eb52b20035b9120b1" FOREIGN KEY ("invitation_id") REFERENCES "breakfast_invitation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "breakfast_guest" ADD CONSTRAINT "FK_3cbdd555ba13a434bc53bd4256e" FOREIGN KEY ("breakfast_id") REFERENCES "breakfast"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "breakfast_guest" ADD CONSTRAINT "FK_f7b1c0338be2ff79fff26df86dc" FOREIGN KEY ("participant_id") REFERENCES "participant"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "guest_answer" ADD CONSTRAINT "FK_2d0fa6afa5770628df4d461d691" FOREIGN KEY ("guest_id") REFERENCES "breakfast_guest"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "breakfast_cancellation" ADD CONSTRAINT "FK_fb936f502de664725e229392365" FOREIGN KEY ("breakfast_id") REFERENCES "breakfast"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "breakfast_plan" ADD CONSTRAINT "FK_f5fb44a43982f3d5355f957fdab" FOREIGN KEY ("breakfast_id") REFERENCES "breakfast"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "place_given" ADD CONSTRAINT "FK_cca66e38c8d4bfd96c1e5bc7e93" FOREIGN KEY ("invitation_id") REFERENCES "breakfast_invitation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
  `ALTER TABLE "rsvp" ADD CONSTRAINT "FK_7374332d27d4e9adf612dfb6d82" FOREIGN KEY ("breakfast_id") REFERENCES "breakfast"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
  `ALTER TABLE "rsvp" ADD CONSTRAINT "FK_edbd44ab127f3aba904baa91a0d" FOREIGN KEY ("invitation_id") REFERENCES "breakfast_invitation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
];

const APPEND_ONLY = [
  'breakfast_plan',
  'breakfast_cancellation',
  'rsvp',
  'place_given',
  'breakfast_reminder',
  'breakfast_guest',
  'guest_answer',
  'attendance',
  'breakfast_outcome',
].map(
  (table) => `CREATE TRIGGER ${table}_append_only BEFORE UPDATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_words()`,
);

/** The link in hand opens one invitation, and with it one petit-déj. */
const THIS_INVITATION = `invitation_id IN (SELECT id FROM breakfast_invitation)`;
const THIS_BREAKFAST = `IN (SELECT breakfast_id FROM breakfast_invitation)`;

const RIGHTS = [
  `GRANT SELECT (id, breakfast_id, link_hash, calendar_uid) ON breakfast_invitation TO entremise_employer`,
  // The turn is taken by whoever answers, and holds the row: one after the other.
  `GRANT SELECT (id, turn), UPDATE (turn) ON breakfast TO entremise_employer`,
  `GRANT SELECT (breakfast_id, version, turn, public_title, place, starts_at, ends_at, employer_seats) ON breakfast_plan TO entremise_employer`,
  `GRANT SELECT (breakfast_id) ON breakfast_cancellation TO entremise_employer`,
  `GRANT SELECT (id, breakfast_id, invitation_id, turn, answer, at), INSERT (id, breakfast_id, invitation_id, turn, answer, at) ON rsvp TO entremise_employer`,
  ...['breakfast_invitation', 'breakfast', 'breakfast_plan', 'breakfast_cancellation', 'rsvp'].map(
    (table) => `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  ),
  `CREATE POLICY the_link_in_hand ON breakfast_invitation FOR SELECT TO entremise_employer
    USING (link_hash = current_setting('entremise.link', true))`,
  `CREATE POLICY this_breakfast ON breakfast FOR SELECT TO entremise_employer USING (id ${THIS_BREAKFAST})`,
  `CREATE POLICY this_breakfast_turn ON breakfast FOR UPDATE TO entremise_employer
    USING (id ${THIS_BREAKFAST}) WITH CHECK (id ${THIS_BREAKFAST})`,
  ...['breakfast_plan', 'breakfast_cancellation', 'rsvp'].map(
    (table) => `CREATE POLICY this_breakfast ON ${table} FOR SELECT TO entremise_employer
      USING (breakfast_id ${THIS_BREAKFAST})`,
  ),
  `CREATE POLICY this_invitation_answered ON rsvp FOR INSERT TO entremise_employer
    WITH CHECK (${THIS_INVITATION} AND breakfast_id ${THIS_BREAKFAST})`,
];

/** The employer role writes no message: the answer itself asks for what it may free, with the right of the tables' owner. */
const SEATING = [
  `CREATE FUNCTION ask_for_seating() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
    BEGIN
      INSERT INTO public.outbox_message (id, topic, kind, ref, created_at, due_at)
      VALUES (md5('rsvp ' || NEW.id)::uuid, 'breakfast', 'seating',
        jsonb_build_object('breakfastId', NEW.breakfast_id, 'turn', NEW.turn), NEW.at, NEW.at);
      RETURN NULL;
    END $$`,
  `CREATE TRIGGER rsvp_asks_for_seating AFTER INSERT ON rsvp
    FOR EACH ROW EXECUTE FUNCTION ask_for_seating()`,
  `REVOKE EXECUTE ON FUNCTION ask_for_seating FROM PUBLIC`,
];
