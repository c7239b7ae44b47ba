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
  SELECT NOT EXISTS (
    SELECT 1 FROM outbox_message message
    JOIN publication page ON page.id = (message.ref ->> 'publicationId')::uuid
    JOIN participant person ON person.id = page.participant_id
    JOIN introduction ON introduction.id = page.introduction_id AND introduction.withdrawn_at IS NULL
    JOIN account coach ON coach.id = page.by
    WHERE message.id = $1
      AND NOT EXISTS (SELECT 1 FROM account_disablement d WHERE d.account_id = coach.id AND d.lifted_at IS NULL)
      AND (SELECT decision FROM disclosure_choice c WHERE c.participant_id = person.id AND c.topic = 'coaching'
           ORDER BY rank DESC LIMIT 1) = 'tell'
      AND (SELECT route FROM presentation_grant g WHERE g.introduction_id = introduction.id
           ORDER BY rank DESC LIMIT 1) = 'with_coach'
  ) AS "takenBack"`;

/** Takes mails as a server would, slowly, sometimes failing before or after it has them; keeps what it was handed, and when. */
export class RecordingTransport extends MailTransport {
  /** Messages handed over; a repeat after a failure stands once more. */
  readonly handed: string[] = [];
  /** Of those, the ones that left when the withdrawal was already committed. */
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
    const [row] = await this.outside.query<[{ takenBack: boolean }]>(TAKEN_BACK, [id]);
    this.handed.push(id);
    if (row.takenBack) this.after.push(id);
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
