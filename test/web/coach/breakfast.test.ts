import { WelcomeParticipant } from '../../../src/people';
import { RecordChoice } from '../../../src/disclosure';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { MONDAY } from '../../support/whole-app';
import { type Role, session } from '../../support/cast';
import { hiddenFields } from '../../support/http';
import { type Guest, TableOfEmployers } from '../../rooms/breakfasts/table';

jest.setTimeout(180_000);

const TITLE = 'Petit-déjeuner des employeurs du quartier';
const PLAN = {
  format: 'with_participants',
  publicTitle: TITLE,
  internalTitle: 'COACH de décembre',
  place: 'Café du Lac, 1 place du Lac',
  day: '03/12/2026',
  startsAt: '8h30',
  endsAt: '10h',
  employerSeats: '8',
  participantSeats: '2',
};
type Fields = Readonly<Record<string, string | readonly string[]>>;

let table: TableOfEmployers;
/** The coach, signed in on this very day. */
let claire: Role;
beforeAll(async () => {
  table = await TableOfEmployers.open();
  claire = table.whole.cast.follower;
});
afterAll(() => table.close());

/** Opens a page as the coach, and hands back its text as she reads it. */
async function read(path: string, as: 'follower' | 'herself' | 'nobody' = 'follower'): Promise<string> {
  const who = as === 'follower' ? claire : as;
  const { status, text } = await table.whole.ask({ as: who, verb: 'GET', path });
  expect([path, status]).toEqual([path, 200]);
  return wordsIn(text);
}

/** Sends a form as the coach, or as the person herself, and hands back where it leads. */
async function send(path: string, fields: Fields, as: 'follower' | 'herself' = 'follower'): Promise<string> {
  const { cookie, formToken } = as === 'follower' ? claire : table.whole.cast[as];
  const body = new URLSearchParams({ _jeton: formToken! });
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one);
  }
  const headers = {
    accept: 'text/html',
    cookie: cookie!,
    'content-type': 'application/x-www-form-urlencoded',
  };
  const answer = await table.whole.client.send({ verb: 'POST', path, headers, body: body.toString() });
  expect([path, answer.status]).toEqual([path, 303]);
  return answer.headers.location!;
}

/** Another day: she signs in again. */
async function comesThe(instant: string): Promise<void> {
  table.whole.clock.moveTo(new Date(instant));
  claire = { ...claire, ...(await session(table.whole.app, table.coach.accountId)) };
}

function wordsIn(html: string): string {
  return html
    .replace(/<span class="only-heard">.*?<\/span>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;|&#39;/g, '’')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
}

/** An employer follows the link of his mail, and taps an answer. */
async function answers(mail: string, answer: string): Promise<string> {
  const path = /https:\/\/entremise\.example(\/invitation\/[\w-]{43})/.exec(mail)![1]!;
  const page = await table.whole.ask({ as: 'nobody', verb: 'GET', path });
  const given = page.headers['set-cookie']?.map((one) => one.split(';')[0]).join('; ');
  const cookie = given ?? table.whole.cast.nobody.cookie ?? '';
  const body = new URLSearchParams({ ...hiddenFields(page.text), answer }).toString();
  const headers = { accept: 'text/html', cookie, 'content-type': 'application/x-www-form-urlencoded' };
  const sent = await table.whole.client.send({ verb: 'POST', path: `${path}/reponse`, headers, body });
  expect(sent.status).toBe(303);
  return read(path, 'nobody');
}

/** What each address was sent since last time. */
async function newMails(): Promise<ReadonlyMap<string, { subject: string; text: string; raw: string }>> {
  await table.whole.part(OutboxWorker).drain();
  const sunk = table.sink.mails.splice(0);
  return new Map(
    sunk.map(({ to, parsed, raw }) => [to[0]!, { subject: parsed.subject!, text: parsed.text!, raw }]),
  );
}

describe('a whole petit-déj: thirty employers, eight places', () => {
  let base: string;
  let guests: Guest[];
  let moussa: string;
  const links = new Map<string, string>();

  beforeAll(async () => {
    table.whole.clock.moveTo(MONDAY);
    guests = [];
    for (let one = 1; one <= 30; one++)
      guests.push(await table.employer(`Maison ${String(one).padStart(2, '0')}`));
    ({ id: moussa } = await table.whole
      .part(WelcomeParticipant)
      .execute(table.coach, { firstName: 'Moussa', lastName: 'Traoré' }));
  });

  it('from planning to follow-ups', async () => {
    await planned();
    await invitedInTwoWaves();
    await eightHaveAPlace();
    await oneGivenBackGoesToWhoeverWaitsLongest();
    await personsAreToldFirst();
    await theDayItself();
    await afterwards();
  });

  async function planned() {
    expect(await read('/petits-dejs')).toContain('Aucun petit-déj prévu.');
    base = await send('/petits-dejs/nouveau', PLAN);
    const page = await read(base);
    expect(page).toContain('Jeudi 3 décembre, de 8 h 30 à 10 h');
    expect(page).toContain('Personne n’est encore invité.');
    expect(await read('/aujourd-hui')).toContain('COACH de décembre');
  }

  async function invitedInTwoWaves() {
    expect(await read(`${base}/invitations`)).toContain('Maison 30, Mme Maison 30');
    await send(`${base}/invitations`, { contactIds: guests.slice(0, 20).map(({ contactId }) => contactId) });
    await send(`${base}/invitations`, { contactIds: guests.map(({ contactId }) => contactId) });
    expect(await read(`${base}/invitations`)).toContain('Maison 01, Mme Maison 01 : déjà invité');
    const mails = await newMails();
    expect([...mails.keys()].sort()).toEqual(guests.map(({ email }) => email).sort());
    for (const { email } of guests) {
      const { subject, text, raw } = mails.get(email)!;
      expect(subject).toBe(`Invitation\u00a0: ${TITLE}`);
      expect(raw).not.toMatch(/COACH|Moussa/);
      links.set(email, text);
    }
    expect(await read(base)).toContain('0 place prise sur 8, 30 sans réponse');
  }

  async function eightHaveAPlace() {
    const said = guests.map((_, place) =>
      place === 0 ? 'with_colleague' : place < 12 ? 'coming' : place < 20 ? 'no' : '',
    );
    for (const [place, answer] of said.entries()) {
      if (!answer) continue;
      const page = await answers(links.get(guests[place]!.email)!, answer);
      if (place === 0) expect(page).toContain('Deux places vous attendent');
      else if (place < 7) expect(page).toContain('Votre place vous attend.');
      else if (place < 12) expect(page).toContain('Vous attendez la prochaine qui se libère');
      else if (answer === 'no') expect(page).toContain('Merci de l’avoir dit.');
    }
    expect(await read(base)).toContain('8 places prises sur 8, 5 en attente, 10 sans réponse');
    expect(await read('/aujourd-hui')).toContain('8 places prises sur 8, 5 en attente, 10 sans réponse');
    await send(`${base}/relance`, {});
    expect([...(await newMails()).keys()].sort()).toEqual(
      guests
        .slice(20)
        .map(({ email }) => email)
        .sort(),
    );
  }

  async function oneGivenBackGoesToWhoeverWaitsLongest() {
    await answers(links.get(guests[3]!.email)!, 'no');
    const told = await newMails();
    expect([...told]).toMatchObject([[guests[7]!.email, { subject: `Une place pour vous\u00a0: ${TITLE}` }]]);
    expect(await read(base)).toContain('8 places prises sur 8, 4 en attente, 10 sans réponse');
  }

  async function personsAreToldFirst() {
    const told = { participantId: moussa, toldOn: '23/11/2026' };
    const silent = { topic: 'coaching', audience: { kind: 'all' }, decision: 'silent' } as const;
    await table.whole.part(RecordChoice).execute(table.coach, moussa, silent);
    await send(`${base}/personnes`, told);
    const refused = await read(`${base}/personnes`);
    expect(refused).not.toContain('Toutes les personnes que vous accompagnez sont déjà invitées.');
    expect(await read(base)).not.toContain('Moussa');
    await send(`${base}/personnes`, { ...told, askedAgain: 'oui' });
    await send(`${base}/personnes/${moussa}/reponse`, { answer: 'yes' });
    expect(await read(base)).toContain(
      'A dit oui, de vive voix. Ce que sa présence révèle : dit le lundi 23 novembre 2026',
    );
    const herself = table.whole.cast.herself.person!.participantId;
    await send(`${base}/personnes`, { ...told, participantId: herself });
    const hers = base.replace('/petits-dejs', '/moi/petits-dejs');
    expect(await read('/moi', 'herself')).toContain(TITLE);
    expect(await read(hers, 'herself')).toContain('Être là dit aux employeurs que vous avez un coach.');
    await send(hers, { answer: 'no' }, 'herself');
    expect(await read(hers, 'herself')).toContain('Non, pas cette fois');
  }

  async function theDayItself() {
    await comesThe('2026-12-03T07:20:00Z');
    const badges = await read(`${base}/badges`);
    expect(badges).toContain('Mme Maison 01');
    expect(badges).toContain('Moussa');
    expect(badges).not.toMatch(/Traoré|COACH/);
    expect((badges.match(/Maison \d\d /g) ?? []).length).toBeGreaterThan(8);
    await comesThe('2026-12-03T07:40:00Z');
    for (const place of [0, 1, 2]) {
      const { employerId, contactId } = guests[place]!;
      await send(`${base}/presences`, { employerId, contactId, people: place === 0 ? '2' : '1' });
    }
    await send(`${base}/presences`, {
      employerId: guests[4]!.employerId,
      contactId: guests[4]!.contactId,
      people: '0',
    });
    await send(`${base}/presences`, { participantId: moussa, people: '1' });
    await send(`${base}/presences/imprevu`, { employer: 'Boulangerie Petit', name: 'M. Petit' });
    const page = await read(`${base}/presences`);
    expect(page).toContain('5 présents d’entreprises');
    expect(page).toContain('M. Petit , Boulangerie Petit');
    const exchanges = await table.whole.source.query(
      `SELECT e.name FROM interaction i JOIN employer e ON e.id = i.employer_id WHERE i.mode = 'breakfast' ORDER BY 1`,
    );
    expect(exchanges).toEqual(
      ['Boulangerie Petit', 'Maison 01', 'Maison 02', 'Maison 03'].map((name) => ({ name })),
    );
  }

  async function afterwards() {
    await comesThe('2026-12-03T10:00:00Z');
    expect(await read('/aujourd-hui')).toContain('Noter les suites');
    expect(await read(`${base}/suites`)).toContain('À noter avant samedi 5 décembre à 10 h');
    const [relais] = guests;
    const pair = { participantId: moussa, employerId: relais!.employerId };
    await send(`${base}/suites`, {
      ...pair,
      outcome: 'meet_again',
      notes: 'Une visite ?',
      callBackOn: '07/12/2026',
    });
    expect(await read(`${base}/suites`)).toContain(
      'Moussa et Maison 01 : se revoir, rappeler le lundi 7 décembre 2026',
    );
    const employerIds = guests.slice(0, 3).map(({ employerId }) => employerId);
    await send(`${base}/suites/relances`, { employerIds, words: 'Le remercier', dueOn: '05/12/2026' });
    const [{ tasks }] = await table.whole.source.query<[{ tasks: number }]>(
      `SELECT count(*)::int AS tasks FROM employer_task WHERE kind = 'next_action' AND due_on = '2026-12-05'`,
    );
    expect(tasks).toBe(3);
    expect(await read('/petits-dejs')).toContain('Passés');
  }
});
