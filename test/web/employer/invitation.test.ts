import { AnswerBreakfast, InvitePerson, NoteAttendance } from '../../../src/breakfasts';
import { RecordChoice, ReplaceSituation } from '../../../src/disclosure';
import { WelcomeParticipant } from '../../../src/people';
import { revealingWordsIn } from '../../../src/reference';
import { readCalendar } from '../../support/calendar-reader';
import { type Guest, TableOfEmployers } from '../../rooms/breakfasts/table';

jest.setTimeout(120_000);

let table: TableOfEmployers;
beforeAll(async () => {
  table = await TableOfEmployers.open();
});
afterAll(() => table.close());

const get = (path: string) => table.whole.ask({ as: 'nobody', verb: 'GET', path });
/** Without what changes with each request. */
const steady = (html: string) => html.replace(/name="_(jeton|cle)" value="[^"]*"/g, '');

async function anInvitation(name: string, participantSeats = 2) {
  const guest: Guest = await table.employer(name);
  const id = await table.plan({ internalTitle: 'COACH, publics du CHRS', participantSeats });
  await table.invite(id, [guest]);
  return { id, guest, path: `/invitation/${await table.secretOf(id, guest)}` };
}

describe('the page behind an invitation', () => {
  it('is not acted on by whoever only opens it, however often: mail scanners follow links', async () => {
    const { id, path } = await anInvitation('Relais J');
    for (const verb of ['GET', 'HEAD', 'OPTIONS']) await table.whole.ask({ as: 'nobody', verb, path });
    await get(`${path}/agenda.ics`);
    await get(`${path}/reponse`);
    expect(await table.whole.source.query('SELECT 1 FROM rsvp WHERE breakfast_id = $1', [id])).toEqual([]);
  });

  it('says nothing of whom we accompany, in any byte of it, of its calendar file or of its mail', async () => {
    const { guest, path } = await anInvitation('Relais K');
    await table.post();
    const mails = table.sink.mails.map(({ raw }) => raw);
    const bytes = [(await get(path)).text, (await get(`${path}/agenda.ics`)).text, ...mails];
    for (const text of bytes) {
      expect(revealingWordsIn(text)).toEqual([]);
      expect(text).not.toContain(guest.contactId);
    }
  });

  it('is the same to the byte whoever else is invited, whatever they keep silent and whoever comes', async () => {
    const { id, guest, path } = await anInvitation('Relais L');
    await table.says(id, guest, 'coming');
    const before = [steady((await get(path)).text), (await get(`${path}/agenda.ics`)).text];
    const { coach, whole } = table;
    const person = { firstName: 'Moussa', lastName: 'Traoré' };
    const { id: participantId } = await whole.part(WelcomeParticipant).execute(coach, person);
    const facts = [{ topic: 'housing', value: 'CHRS Blanqui' }] as const;
    await whole.part(ReplaceSituation).execute(coach, participantId, facts);
    const silent = { topic: 'coaching', audience: { kind: 'all' }, decision: 'silent' } as const;
    await whole.part(RecordChoice).execute(coach, participantId, silent);
    await whole
      .part(InvitePerson)
      .execute(coach, id, participantId, { toldOn: '2026-11-23', askedAgain: true });
    await whole.part(AnswerBreakfast).execute(coach, id, participantId, true);
    expect([steady((await get(path)).text), (await get(`${path}/agenda.ics`)).text]).toEqual(before);
    whole.clock.moveTo(new Date('2026-12-03T06:00:00Z'));
    const eve = [steady((await get(path)).text), readCalendar((await get(`${path}/agenda.ics`)).text).values];
    await whole.part(NoteAttendance).execute(coach, id, { participantId, people: 1 });
    expect([
      steady((await get(path)).text),
      readCalendar((await get(`${path}/agenda.ics`)).text).values,
    ]).toEqual(eve);
    whole.clock.moveTo(new Date('2026-11-23T09:15:00Z'));
  });

  it('gives a calendar file that another reader understands, with nobody else in it', async () => {
    const { path } = await anInvitation('Relais M');
    const { headers, text } = await get(`${path}/agenda.ics`);
    expect(headers['content-disposition']).toBe('attachment; filename="invitation.ics"');
    const { names, values } = readCalendar(text);
    expect(names).not.toContain('ATTENDEE');
    expect(values.get('ORGANIZER')).toBe('mailto:bonjour@entremise.example');
    expect(values.get('DTSTART')).toBe('20261203T073000Z');
  });

  it('that opens nothing is an absent page', async () => {
    const { path } = await anInvitation('Relais N');
    const turned = `/invitation/${[...path.split('/').at(-1)!].reverse().join('')}`;
    const absent = await get('/rien-de-tel');
    for (const one of [turned, `${turned}/agenda.ics`, '/invitation/x']) {
      const { status, text } = await get(one);
      expect([status, steady(text)]).toEqual([404, steady(absent.text)]);
    }
  });
});
