import { randomUUID } from 'node:crypto';
import {
  BreakfastsQuery,
  CancelBreakfast,
  ChangeBreakfast,
  InvitationPages,
  NoteReply,
  PlanBreakfast,
  RemindUnanswered,
} from '../../../src/breakfasts';
import { EmployerContacts, RestEmployer, RetireContact } from '../../../src/network';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { readCalendar } from '../../support/calendar-reader';
import { MONDAY } from '../../support/whole-app';
import { TableOfEmployers, THURSDAY } from './table';

jest.setTimeout(120_000);

let table: TableOfEmployers;
beforeAll(async () => {
  table = await TableOfEmployers.open();
});
beforeEach(async () => {
  table.whole.clock.moveTo(MONDAY);
  table.sink.onRecipient = () => null;
  await table.post();
});
afterAll(() => table.close());

const part = <T>(token: abstract new (...args: never[]) => T): T => table.whole.part(token);
const view = async (id: string) => (await part(BreakfastsQuery).one(table.coach, id)).view;
const calendarOf = async () => {
  const [{ parsed }] = table.sink.mails.slice(-1) as [(typeof table.sink.mails)[number]];
  const { content } = parsed.attachments.find(({ contentType }) => contentType === 'application/ics')!;
  return readCalendar(content.toString('utf8')).values;
};

describe('a petit-déj', () => {
  it.each([
    [{ publicTitle: 'Petit-déj COACH pour publics hébergés' }, 'publicTitle'],
    [{ endsAt: THURSDAY.startsAt }, 'endsAt'],
    [{ startsAt: new Date('2026-11-20T07:00:00Z') }, 'startsAt'],
  ])('is not planned with %j', async (fault, field) => {
    const planning = part(PlanBreakfast).execute(table.coach, 'employers_only', { ...THURSDAY, ...fault });
    await expect(planning).rejects.toMatchObject({
      errors: expect.arrayContaining([expect.objectContaining({ field })]),
    });
  });

  it('is of its territory: for another one it is not there', async () => {
    const id = await table.plan();
    const stranger = table.whole.cast.stranger.viewer!;
    await expect(part(BreakfastsQuery).one(stranger, id)).rejects.toMatchObject({ status: 404 });
    await expect(part(CancelBreakfast).execute(stranger, id)).rejects.toMatchObject({ status: 404 });
    expect(await part(BreakfastsQuery).list(stranger)).toEqual([]);
  });

  it('invites each once, in waves, and leaves in peace whoever asked for it, saying why', async () => {
    const guests = await table.employers('Relais A', 'Noirot A', 'Marcel A', 'Jeanne A');
    const [relais, noirot, marcel, jeanne] = guests;
    await part(RestEmployer).execute(table.coach, marcel.employerId, {
      kind: 'do_not_solicit',
      reason: 'Assez',
    });
    const id = await table.plan();
    const first = await table.invite(id, [relais, marcel]);
    expect(first).toMatchObject({
      wave: 1,
      invited: [{ contactId: relais.contactId, byMail: true }],
      leftOut: [{ contactId: marcel.contactId, reason: 'do_not_solicit' }],
    });
    const second = await table.invite(id, [relais, noirot, jeanne]);
    expect(second).toMatchObject({ wave: 2, leftOut: [{ contactId: relais.contactId, reason: 'already' }] });
    expect((await table.post()).sort()).toEqual(
      [jeanne, noirot, relais].map(({ email }) => `${email}: Invitation\u00a0: ${THURSDAY.publicTitle}`),
    );
  });

  it('is not written about to an employer who asked for peace before the mail left, nor to who has gone', async () => {
    const [relais, noirot] = await table.employers('Relais B', 'Noirot B');
    const id = await table.plan();
    await table.invite(id, [relais, noirot]);
    await part(RestEmployer).execute(table.coach, relais.employerId, {
      kind: 'do_not_solicit',
      reason: 'Assez',
    });
    await part(RetireContact).execute(table.coach, noirot.employerId, noirot.contactId);
    expect(await table.post()).toEqual([]);
  });

  it('flags an address that is refused for good, where the coach reads it', async () => {
    const relais = await table.employer('Relais C');
    const id = await table.plan();
    table.sink.onRecipient = () => ({ code: 550, text: 'no such user' });
    await table.invite(id, [relais]);
    await table.post();
    const { guests } = await part(BreakfastsQuery).one(table.coach, id);
    expect(guests).toMatchObject([{ mailRefused: true }]);
    expect(await part(EmployerContacts).of(table.coach, relais.employerId)).toMatchObject([
      { emailRefused: true },
    ]);
  });

  it('fills its waiting list by itself when a place is given back, and tells the one it goes to', async () => {
    const guests = await table.employers('Relais D', 'Noirot D', 'Marcel D');
    const [relais, noirot, marcel] = guests;
    const id = await table.plan();
    await table.invite(id, guests);
    await table.says(id, relais, 'with_colleague');
    await table.says(id, noirot, 'coming');
    await table.says(id, marcel, 'coming');
    expect(await table.seated(id)).toEqual({ 'Relais D': '2+0', 'Noirot D': '0+1', 'Marcel D': '0+1' });
    await table.post();
    await table.says(id, relais, 'coming');
    expect(await table.seated(id)).toEqual({ 'Relais D': '1+0', 'Noirot D': '1+0', 'Marcel D': '0+1' });
    expect(await table.post()).toEqual([
      `${noirot.email}: Une place pour vous\u00a0: ${THURSDAY.publicTitle}`,
    ]);
    // Told once, however often the queue asks.
    await table.whole.source.query(
      `UPDATE outbox_message SET done_at = NULL, attempts = 0 WHERE topic = 'breakfast'`,
    );
    expect(await table.post()).toEqual([]);
  });

  it('counts what was said on the telephone in its turn', async () => {
    const [relais, noirot, marcel] = await table.employers('Relais E', 'Noirot E', 'Marcel E');
    const id = await table.plan();
    const { invited } = await table.invite(id, [relais, noirot, marcel]);
    await part(NoteReply).execute(table.coach, id, invited[0]!.id, 'with_colleague');
    await table.says(id, noirot, 'coming');
    expect(await table.seated(id)).toMatchObject({ 'Relais E': '2+0', 'Noirot E': '0+1' });
    expect(await view(id)).toMatchObject({ taken: 2, waiting: 1, left: 0, unanswered: 1, invited: 3 });
    const elsewhere = await table.plan();
    const wrong = part(NoteReply).execute(table.coach, elsewhere, invited[0]!.id, 'no');
    await expect(wrong).rejects.toMatchObject({ status: 404 });
  });

  it('gives more places to those who wait, and takes none away when it has fewer', async () => {
    const guests = await table.employers('Relais F', 'Noirot F', 'Marcel F');
    const id = await table.plan();
    await table.invite(id, guests);
    for (const guest of guests) await table.says(id, guest, 'coming');
    await table.post();
    await part(ChangeBreakfast).execute(table.coach, id, { ...THURSDAY, employerSeats: 3 });
    expect(await table.post()).toEqual([
      `${guests[2].email}: Une place pour vous\u00a0: ${THURSDAY.publicTitle}`,
    ]);
    await part(ChangeBreakfast).execute(table.coach, id, { ...THURSDAY, employerSeats: 1 });
    expect(await view(id)).toMatchObject({ taken: 3, left: -2 });
    // Only places changed: nobody is written to.
    expect(await table.post()).toEqual([]);
  });

  it('tells whoever may come of a change, and of a cancellation, in his own calendar', async () => {
    const guests = await table.employers('Relais G', 'Noirot G', 'Marcel G');
    const [relais, noirot, marcel] = guests;
    const id = await table.plan();
    await table.invite(id, [relais]);
    await part(OutboxWorker).drain();
    const first = await calendarOf();
    expect([first.get('SEQUENCE'), first.get('METHOD')]).toEqual(['0', 'REQUEST']);
    await table.post();
    await table.invite(id, [noirot, marcel]);
    await table.post();
    await table.says(id, noirot, 'coming');
    await table.says(id, marcel, 'no');
    const later = { startsAt: new Date('2026-12-03T08:00:00Z'), endsAt: new Date('2026-12-03T09:30:00Z') };
    await part(ChangeBreakfast).execute(table.coach, id, { ...THURSDAY, ...later });
    await part(OutboxWorker).drain();
    const mails = table.sink.mails.map(({ to, parsed }) => [
      to[0],
      parsed.subject,
      parsed.text?.includes('9 h'),
    ]);
    expect(mails.map(([to]) => to).sort()).toEqual([noirot.email, relais.email]);
    const calendars = table.sink.mails.map(({ parsed }) => parsed.attachments[0]!.content.toString());
    const uids = calendars.map((text) => readCalendar(text).values.get('UID'));
    expect(new Set(uids).size).toBe(2);
    expect(uids).toContain(first.get('UID'));
    expect(readCalendar(calendars[0]!).values.get('DTSTART')).toBe('20261203T080000Z');
    expect(readCalendar(calendars[0]!).values.get('SEQUENCE')).toBe('1');
    await table.post();
    await part(CancelBreakfast).execute(table.coach, id, 'Salle prise');
    await part(OutboxWorker).drain();
    expect(table.sink.mails.map(({ to }) => to[0]).sort()).toEqual([noirot.email, relais.email]);
    const cancelled = await calendarOf();
    expect([cancelled.get('METHOD'), cancelled.get('SEQUENCE')]).toEqual(['CANCEL', '2']);
    expect(table.sink.mails.map(({ raw }) => raw).join()).not.toContain('Salle prise');
    expect(await part(InvitationPages).answer(await table.secretOf(id, noirot), 'no')).toBe('closed');
  });

  it('reminds in one tap whoever said nothing, once a day, and who comes the day before, by itself', async () => {
    const guests = await table.employers('Relais H', 'Noirot H');
    const [relais, noirot] = guests;
    const id = await table.plan();
    await table.invite(id, guests);
    await table.says(id, relais, 'coming');
    await table.post();
    expect(await part(RemindUnanswered).execute(table.coach, id)).toEqual({ reminded: 1 });
    expect(await part(RemindUnanswered).execute(table.coach, id)).toEqual({ reminded: 0 });
    expect(await table.post()).toEqual([`${noirot.email}: Rappel\u00a0: ${THURSDAY.publicTitle}`]);
    table.whole.clock.moveTo(new Date('2026-12-02T07:31:00Z'));
    const eve = (await table.post()).filter((one) => /relais-h|noirot-h/.test(one));
    expect(eve).toEqual([`${relais.email}: Rappel\u00a0: ${THURSDAY.publicTitle}`]);
  });

  it('takes answers until it begins, and none from a link that opens nothing', async () => {
    const relais = await table.employer('Relais I');
    const id = await table.plan();
    await table.invite(id, [relais]);
    const secret = await table.secretOf(id, relais);
    expect(await part(InvitationPages).answer(randomUUID(), 'coming')).toBeNull();
    expect(await part(InvitationPages).byLink([...secret].reverse().join(''))).toBeNull();
    table.whole.clock.moveTo(new Date('2026-12-03T07:29:00Z'));
    expect(await part(InvitationPages).answer(secret, 'coming')).toBe('taken');
    table.whole.clock.moveTo(THURSDAY.startsAt);
    expect(await part(InvitationPages).answer(secret, 'no')).toBe('closed');
    expect(await part(InvitationPages).byLink(secret)).toMatchObject({ reply: { answer: 'coming' } });
  });
});

describe('fifty who answer at the same instant', () => {
  it('share the places there are: none is given twice and none is lost', async () => {
    const guests = await table.employers(...Array.from({ length: 50 }, (_, place) => `Parallèle ${place}`));
    const id = await table.plan({ employerSeats: 8 });
    await table.invite(id, guests);
    const secrets = await Promise.all(guests.map((guest) => table.secretOf(id, guest)));
    const pages = part(InvitationPages);
    await Promise.all(
      secrets.map((secret, place) => pages.answer(secret, place % 5 === 0 ? 'with_colleague' : 'coming')),
    );
    const opened = await Promise.all(secrets.map((secret) => pages.byLink(secret)));
    const told = opened.map((one) => one!.standing);
    expect(told.reduce((sum, { placed }) => sum + placed, 0)).toBe(8);
    expect(told.reduce((sum, { waiting }) => sum + waiting, 0)).toBe(60 - 8);
    expect(await view(id)).toMatchObject({ taken: 8, waiting: 52, left: 0 });
    const turns = await table.whole.source.query('SELECT DISTINCT turn FROM rsvp WHERE breakfast_id = $1', [
      id,
    ]);
    expect(turns).toHaveLength(50);
  });
});
