import {
  BreakfastPost,
  BreakfastsQuery,
  type BreakfastDetails,
  InvitationPages,
  InviteWave,
  PlanBreakfast,
} from '../../../src/breakfasts';
import type { Viewer } from '../../../src/identity';
import { AddContact, RegisterEmployer } from '../../../src/network';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { MailSink } from '../../support/mail-sink';
import { WholeApp } from '../../support/whole-app';

export const HOUR_MS = 3_600_000;

/** Thursday 3 December, from half past eight to ten in Dijon. */
export const THURSDAY: BreakfastDetails = {
  publicTitle: 'Petit-déjeuner des employeurs du quartier',
  internalTitle: 'Petit-déj de décembre',
  place: 'Café du Lac, 1 place du Lac',
  startsAt: new Date('2026-12-03T07:30:00Z'),
  endsAt: new Date('2026-12-03T09:00:00Z'),
  employerSeats: 2,
};

/** Somebody at an employer, and what he does with his link. */
export interface Guest {
  readonly name: string;
  readonly email: string;
  readonly employerId: string;
  readonly contactId: string;
}

/** A coach, a mail server, and petits-déj to which employers are invited. */
export class TableOfEmployers {
  private constructor(
    readonly sink: MailSink,
    readonly whole: WholeApp,
    readonly coach: Viewer,
  ) {}

  static async open(): Promise<TableOfEmployers> {
    const sink = await MailSink.open();
    const identity = { BASE_URL: 'https://entremise.example', MAIL_FROM: 'bonjour@entremise.example' };
    const whole = await WholeApp.open({ environment: { SMTP_URL: sink.url, ...identity } });
    return new TableOfEmployers(sink, whole, whole.cast.follower.viewer!);
  }

  async close(): Promise<void> {
    await this.whole.close();
    await this.sink.close();
  }

  /** An employer of this name, with somebody there to write to. */
  async employer(name: string): Promise<Guest> {
    const { id: employerId } = await this.whole.part(RegisterEmployer).execute(this.coach, { name });
    const email = `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}@exemple.example`;
    const contact = { name: `Mme ${name}`, email };
    const { id: contactId } = await this.whole.part(AddContact).execute(this.coach, employerId, contact);
    return { name, email, employerId, contactId };
  }

  async employers<const T extends readonly string[]>(...names: T): Promise<{ [K in keyof T]: Guest }> {
    const guests: Guest[] = [];
    for (const name of names) guests.push(await this.employer(name));
    return guests as { [K in keyof T]: Guest };
  }

  async plan(details: Partial<BreakfastDetails> = {}): Promise<string> {
    const planned = { ...THURSDAY, ...details };
    const format = planned.participantSeats ? 'with_participants' : 'employers_only';
    return (await this.whole.part(PlanBreakfast).execute(this.coach, format, planned)).id;
  }

  async invite(id: string, guests: readonly Guest[]) {
    return this.whole.part(InviteWave).execute(
      this.coach,
      id,
      guests.map(({ contactId }) => contactId),
    );
  }

  /** The secret of a guest's link. */
  async secretOf(id: string, { contactId }: Guest): Promise<string> {
    const { guests } = await this.whole.part(BreakfastsQuery).one(this.coach, id);
    const { invitationId } = guests.find((one) => one.contactId === contactId)!;
    return this.whole.part(BreakfastPost).urlOf(invitationId!).split('/').at(-1)!;
  }

  /** He answers by his link. */
  async says(id: string, guest: Guest, answer: 'coming' | 'with_colleague' | 'no'): Promise<void> {
    const taken = await this.whole.part(InvitationPages).answer(await this.secretOf(id, guest), answer);
    expect(taken).toBe('taken');
  }

  /** Each guest with his places, as `placed+waiting`. */
  async seated(id: string): Promise<Record<string, string>> {
    const { guests } = await this.whole.part(BreakfastsQuery).one(this.coach, id);
    return Object.fromEntries(
      guests.map(({ employer, standing }) => [employer, `${standing.placed}+${standing.waiting}`]),
    );
  }

  /** Lets everything due happen, and hands back the mails that left since last time, as `to: subject`. */
  async post(): Promise<string[]> {
    await this.whole.part(OutboxWorker).drain();
    return this.sink.mails.splice(0).map(({ to, parsed }) => `${to.join()}: ${parsed.subject}`);
  }
}
