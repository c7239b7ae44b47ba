import type { DataSource, EntityManager } from 'typeorm';
import type { SeededRng } from '../../../src/platform/ids/rng';
import { MailTransport } from '../../../src/platform/mail/mail-transport';
import type { OutgoingMail } from '../../../src/platform/mail/outgoing-mail';
import { SentMail } from '../../../src/platform/mail/sent-mail.entity';

/**
 * Whether her word, or the coach's right to speak, had been taken back and committed when a mail is handed over: asked
 * from outside of its transaction, in the facts themselves and not in what the house made of them.
 */
const TAKEN_BACK = `
  SELECT array_remove(ARRAY[
    CASE WHEN person.id IS NULL THEN 'erased' END,
    CASE WHEN introduction.withdrawn_at IS NOT NULL THEN 'taken back' END,
    CASE WHEN EXISTS (SELECT 1 FROM account_disablement d WHERE d.account_id = page.by AND d.lifted_at IS NULL)
      THEN 'coach left' END,
    CASE WHEN (SELECT decision FROM disclosure_choice c WHERE c.participant_id = person.id AND c.topic = 'coaching'
               ORDER BY rank DESC LIMIT 1) <> 'tell' THEN 'silent' END,
    CASE WHEN (SELECT route FROM presentation_grant g WHERE g.introduction_id = introduction.id
               ORDER BY rank DESC LIMIT 1) IS NULL THEN 'send nothing' END
  ], NULL) AS "takenBack"
  FROM (SELECT $1::uuid AS id) asked
  LEFT JOIN outbox_message message ON message.id = asked.id
  LEFT JOIN publication page ON page.id = (message.ref ->> 'publicationId')::uuid
  LEFT JOIN participant person ON person.id = page.participant_id
  LEFT JOIN introduction ON introduction.id = page.introduction_id`;

/** Takes mails as a server would, slowly, sometimes failing before or after it has them; keeps what it was handed, and when. */
export class RecordingTransport extends MailTransport {
  /** Messages handed over; a repeat after a failure stands once more. */
  readonly handed: string[] = [];
  /** Of those, the ones that left when the withdrawal was already committed, and what had been taken back. */
  readonly after: string[] = [];
  failures = 0;
  private readonly failedOnce = new Set<string>();

  constructor(
    private readonly rng: SeededRng,
    /** A connection that sees what is committed, and no more. */
    private readonly outside: DataSource,
  ) {
    super();
  }

  async deliver({ id, kind, date }: OutgoingMail, manager: EntityManager): Promise<void> {
    await pause(this.rng, 12);
    this.failSometimes(id);
    const [row] = await this.outside.query<[{ takenBack: string[] }]>(TAKEN_BACK, [id]);
    this.handed.push(id);
    if (row.takenBack.length > 0) this.after.push(`${id}: ${row.takenBack.join()}`);
    await pause(this.rng, 4);
    this.failSometimes(id);
    await manager.upsert(SentMail, { id, kind, sentAt: date }, ['id']);
  }

  /** A mail fails once at most: the connection is cut, before or after it was taken. */
  private failSometimes(id: string): void {
    if (this.failedOnce.has(id) || this.rng.next() > 0.06) return;
    this.failedOnce.add(id);
    this.failures += 1;
    throw new Error('the connection was cut');
  }
}

/** Lets others go first: a turn of the loop, a few milliseconds, or longer than a lease. */
export async function pause(rng: SeededRng, longest: number): Promise<void> {
  const chance = rng.next();
  if (chance < 0.3) return;
  if (chance < 0.6) return new Promise((resolve) => setImmediate(resolve));
  const milliseconds = chance > 0.99 ? longest * 6 : rng.next() * longest;
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
