import { EmployerPages, RecordChoice, RecordTalk, Reviews } from '../../../src/disclosure';
import type { Viewer } from '../../../src/identity';
import {
  AnswerIntroduction,
  ApproveIntroduction,
  IntroductionsQuery,
  ProposeOpening,
  SendIntroduction,
  TakeBackIntroduction,
} from '../../../src/introductions';
import { AddContact, EmployerContacts, RegisterEmployer } from '../../../src/network';
import { PublishOpening, RegisterOpening } from '../../../src/openings';
import { WelcomeParticipant } from '../../../src/people';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { MOUSSA } from '../../support/introduced';
import { MailSink } from '../../support/mail-sink';
import { WholeApp } from '../../support/whole-app';

const TOLD = { topic: 'coaching', audience: { kind: 'all' }, decision: 'tell', teller: 'both' } as const;
const PAGE = { route: 'with_coach', items: ['first_name', 'strengths'] } as const;

let sink: MailSink;
let whole: WholeApp;
let coach: Viewer;

beforeAll(async () => {
  sink = await MailSink.open();
  const identity = { BASE_URL: 'https://entremise.example', MAIL_FROM: 'bonjour@entremise.example' };
  whole = await WholeApp.open({ environment: { SMTP_URL: sink.url, ...identity } });
  coach = whole.cast.follower.viewer!;
});
beforeEach(async () => {
  sink.onRecipient = () => null;
  await leave();
  sink.mails.length = 0;
});
afterAll(async () => {
  await whole.close();
  await sink.close();
});

const leave = () => whole.part(OutboxWorker).drain();
const one = (id: string) => whole.part(IntroductionsQuery).one(coach, id);

/** An employer with an offer, and somebody there to write to. */
async function anOffer() {
  const { id: employerId } = await whole.part(RegisterEmployer).execute(coach, { name: 'Le Relais' });
  const renard = { name: 'Mme Renard', email: 'renard@relais.example' };
  const { id: contactId } = await whole.part(AddContact).execute(coach, employerId, renard);
  const post = { kind: 'vacancy', title: 'Plonge, le midi', employerId } as const;
  const { id: openingId } = await whole.part(RegisterOpening).execute(coach, post);
  await whole.part(PublishOpening).execute(coach, openingId);
  return { employerId, contactId, openingId };
}

/** Somebody who said yes to it, aloud, and to the page. */
async function approved(openingId: string, firstName = 'Moussa') {
  const { id: participantId } = await whole.part(WelcomeParticipant).execute(coach, { ...MOUSSA, firstName });
  await whole.part(RecordTalk).execute(coach, participantId);
  await whole.part(RecordChoice).execute(coach, participantId, TOLD);
  const { id } = await whole.part(ProposeOpening).execute(coach, { participantId, openingId });
  await whole.part(AnswerIntroduction).execute(coach, id, { answer: 'interested' });
  await whole.part(ApproveIntroduction).execute(coach, id, { ...PAGE, words: 'Oui, envoyez.' });
  return { id, participantId };
}

async function sent(firstName?: string) {
  const offer = await anOffer();
  const person = await approved(offer.openingId, firstName);
  await whole.part(SendIntroduction).execute(coach, person.id, { contactId: offer.contactId });
  return { ...offer, ...person };
}

const secretOf = async (id: string) => (await one(id)).sendings[0]!.pageUrl!.split('/').at(-1)!;

describe('an introduction that is sent', () => {
  it('on an oral yes of 16:00 is in the mail at 16:01', async () => {
    const { contactId, openingId } = await anOffer();
    whole.clock.moveTo(new Date('2026-11-23T15:00:00Z'));
    const { id } = await approved(openingId);
    whole.clock.moveTo(new Date('2026-11-23T15:01:00Z'));
    await whole.part(SendIntroduction).execute(coach, id, { contactId });
    await leave();
    expect(sink.mails.map(({ to }) => to)).toEqual([['renard@relais.example']]);
    expect(sink.mails[0]!.parsed.date).toEqual(new Date('2026-11-23T15:01:00Z'));
    expect(sink.mails[0]!.parsed.text).toContain(await secretOf(id));
  });

  it('leaves no mail when it is taken back before the queue is worked off', async () => {
    const { id } = await sent();
    await whole.part(TakeBackIntroduction).execute(coach, id);
    await leave();
    expect(sink.mails).toEqual([]);
  });

  it.each([
    ['her later "non"', (id: string) => whole.part(AnswerIntroduction).execute(coach, id, { answer: 'no' })],
    [
      'a silence on her coach',
      async (id: string) => {
        const { participantId } = await one(id);
        await whole
          .part(RecordChoice)
          .execute(coach, participantId, { ...TOLD, decision: 'silent', teller: undefined });
      },
    ],
  ])('leaves no mail after %s', async (_, says) => {
    const { id } = await sent();
    await says(id);
    await leave();
    expect(sink.mails).toEqual([]);
    expect((await one(id)).sendings[0]).toMatchObject({ pageUrl: null });
  });

  it('to an address that is refused for good: the contact is flagged, and the coach reads it', async () => {
    sink.onRecipient = () => ({ code: 550, text: 'no such user' });
    const { id, employerId, contactId } = await sent();
    await leave();
    const [sending] = (await one(id)).sendings;
    expect(sending!.mailRefusedAt).not.toBeNull();
    expect(sending!.pageUrl).not.toBeNull();
    expect(await whole.part(EmployerContacts).of(coach, employerId)).toMatchObject([{ emailRefused: true }]);
    const { openingId } = await one(id);
    const again = await approved(openingId, 'Awa');
    const resent = whole.part(SendIntroduction).execute(coach, again.id, { contactId });
    await expect(resent).rejects.toMatchObject({ status: 409, field: 'contactId' });
  });

  it('tells neither of two people about the other', async () => {
    const { openingId, id, contactId } = await sent('Moussa');
    await leave();
    const awa = await approved(openingId, 'Awa');
    await whole.part(SendIntroduction).execute(coach, awa.id, { contactId });
    await leave();
    const about = async (introductionId: string) =>
      JSON.stringify(await whole.part(EmployerPages).byLink(await secretOf(introductionId)));
    expect(await about(id)).toContain('Moussa');
    expect(await about(id)).not.toContain('Awa');
    expect(await about(awa.id)).not.toContain('Moussa');
    const [first, second] = sink.mails.map(({ raw }) => raw);
    expect(first).not.toContain('Awa');
    expect(second).not.toContain('Moussa');
    expect(second).not.toContain('References');
  });

  it('is answered on the page: the reply reaches it once, and calls for a talk before the interview', async () => {
    const { id, participantId } = await sent();
    whole.clock.advance(86_400_000);
    const answered = { answer: 'meet', words: 'Mardi à 9 h.', reachable: 'le matin' } as const;
    await whole.part(EmployerPages).reply(await secretOf(id), answered);
    await leave();
    await whole.source.query(
      `UPDATE outbox_message SET done_at = NULL, outcome = NULL, attempts = 0 WHERE topic = 'employer-reply'`,
    );
    await leave();
    const view = await one(id);
    expect(view.state).toBe('replied');
    expect(view.replies).toMatchObject([{ ...answered, by: null }]);
    const reasons = JSON.stringify(await whole.part(Reviews).of(coach, participantId));
    expect(reasons).toContain('interview');
  });

  it('is sent once, however often one asks at the same moment', async () => {
    const { contactId, openingId } = await anOffer();
    const { id } = await approved(openingId);
    const send = () => whole.part(SendIntroduction).execute(coach, id, { contactId });
    const done = await Promise.allSettled([send(), send(), send()]);
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await leave();
    expect(sink.mails).toHaveLength(1);
  });
});
