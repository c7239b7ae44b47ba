import {
  CardsGiven,
  EnterWithCard,
  GiveAccess,
  type Herself,
  HerAccess,
  herselfOf,
} from '../../../src/identity';
import { WelcomeParticipant } from '../../../src/people';
import { NotFound } from '../../../src/platform/http/domain-error';
import { Sessions } from '../../../src/platform/sessions/sessions';
import { Browser, partOf } from '../../support/http';
import { herBrowser } from '../../support/herself';
import { MONDAY, WholeApp } from '../../support/whole-app';

let whole: WholeApp;

beforeAll(async () => {
  whole = await WholeApp.open();
});
beforeEach(() => whole.clock.moveTo(MONDAY));
afterAll(() => whole.close());

const coach = () => whole.cast.follower.viewer!;
const part = <T>(token: abstract new (...args: never[]) => T): T => partOf(whole.app, token);

/** A person the coach follows, who has no card yet. */
async function somebody(): Promise<Herself> {
  const { id } = await part(WelcomeParticipant).execute(coach(), { firstName: 'Amal', lastName: 'Roy' });
  return herselfOf(id, coach().territoryId!);
}

const give = (her: Herself) => part(GiveAccess).execute(coach(), her);
const card = async (her: Herself) => (await part(CardsGiven).of(coach(), her.participantId))!;
const token = async (her: Herself) => (await card(her)).url.split('/').at(-1)!;
const liveCards = async (her: Herself): Promise<number> => {
  const [row] = await whole.source.query<[{ live: string }]>(
    'SELECT count(*) AS live FROM access_card WHERE participant_id = $1 AND ended_at IS NULL',
    [her.participantId],
  );
  return Number(row.live);
};

describe('a card', () => {
  it('is the same each time it is shown, and only its fingerprints are in the database', async () => {
    const her = await somebody();
    await give(her);
    const shown = await card(her);
    expect(await card(her)).toEqual(shown);
    expect(shown.code).toMatch(/^[A-Z]{2,8}-\d{4}$/);
    const rows = JSON.stringify(await whole.source.query('SELECT * FROM access_card'));
    expect(rows).not.toContain(shown.url.split('/').at(-1));
    expect(rows).not.toContain(shown.code);
  });

  it('never lives beside another one, however many hands give it at once', async () => {
    const her = await somebody();
    for (const _ of ['nobody has one', 'she has one']) {
      const given = await Promise.allSettled(Array.from({ length: 6 }, () => give(her)));
      const refused = given.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
      expect(refused.map(({ name }) => name)).toEqual(refused.map(() => 'CardJustGiven'));
      expect(await liveCards(her)).toBe(1);
      expect((await card(her)).opened).toBe(false);
    }
  });

  it('given again ends the one before, its digits and every session of hers at once', async () => {
    const her = await somebody();
    await give(her);
    const before = await token(her);
    const [phone, desk] = [new Browser(whole.app), new Browser(whole.app)];
    await phone.submit(`/p/${before}`, `/p/${before}`, { pin: '1379', pinAgain: '1379', mine: 'oui' });
    await desk.submit(`/p/${before}`, `/p/${before}`, { pin: '1379' });
    for (const device of [phone, desk]) expect((await device.get('/moi/acces')).status).toBe(200);
    await give(her);
    for (const device of [phone, desk]) expect((await device.get('/moi/acces')).status).toBe(303);
    expect(await part(Sessions).list({ kind: 'participant', id: her.participantId })).toEqual([]);
    expect((await phone.get(`/p/${before}`)).status).toBe(404);
    expect(await part(EnterWithCard).doorOf(await token(her), null)).toBe('choose');
    const [pin] = await whole.source.query<[{ kept: string }]>(
      `SELECT count(*) AS kept FROM access_pin JOIN access_card ON id = card_id WHERE participant_id = $1`,
      [her.participantId],
    );
    expect(Number(pin.kept)).toBe(0);
  });

  it('is given by whoever follows her, and by nobody else', async () => {
    const her = await somebody();
    await give(her);
    for (const name of ['colleague', 'stranger', 'lead', 'admin'] as const) {
      const viewer = whole.cast[name].viewer!;
      await expect(part(GiveAccess).execute(viewer, her)).rejects.toThrow(NotFound);
      await expect(part(CardsGiven).of(viewer, her.participantId)).rejects.toThrow(NotFound);
      await expect(part(GiveAccess).openAgain(viewer, her.participantId)).rejects.toThrow(NotFound);
    }
    expect(await liveCards(her)).toBe(1);
  });

  it('is in her own log, with who gave it and when', async () => {
    const her = await somebody();
    await give(her);
    whole.clock.advance(86_400_000);
    await give(her);
    const given = await part(HerAccess).given(her);
    expect(given.map(({ by, again }) => ({ by, again }))).toEqual([
      { by: 'Follower', again: true },
      { by: 'Follower', again: false },
    ]);
    const page = await (await herBrowser(whole.app, her.participantId, her.territoryId)).get('/moi/acces');
    expect(page.text).toMatch(/Follower vous a redonné l’accès le mardi 24 novembre 2026/);
  });
});

it('fifty wrong digits, however slowly, close a card until it is given again', async () => {
  const her = await somebody();
  await give(her);
  const path = `/p/${await token(her)}`;
  const [hers, thief] = [new Browser(whole.app), new Browser(whole.app)];
  await hers.submit(path, path, { pin: '1379', pinAgain: '1379' });
  for (let times = 1; times <= 50; times++) {
    await thief.submit(path, path, { pin: '0007' });
    // A quarter of an hour goes by, as the count of quick tries sees it.
    await whole.source.query(`DELETE FROM rate_limit WHERE key LIKE 'tries:%'`);
  }
  const refused = await thief.follow(await thief.submit(path, path, { pin: '1379' }));
  expect(refused.text).toContain('Demandez à la personne qui vous a donné la carte de vous redonner l’accès');
  expect((await hers.get('/moi/acces')).status).toBe(200);
  await give(her);
  const again = `/p/${await token(her)}`;
  await hers.submit(again, again, { pin: '1379', pinAgain: '1379' });
  expect((await new Browser(whole.app).submit(again, again, { pin: '1379' })).headers.location).toBe('/moi');
});

describe('the first opening', () => {
  it('waits until the end of the next day, and can be opened again by the coach', async () => {
    const her = await somebody();
    await give(her);
    const door = async () => part(EnterWithCard).doorOf(await token(her), null);
    expect(await door()).toBe('choose');
    whole.clock.advance(1.2 * 86_400_000);
    expect(await door()).toBe('choose');
    whole.clock.advance(86_400_000);
    expect(await door()).toBe('coach');
    const browser = new Browser(whole.app);
    const path = `/p/${await token(her)}`;
    expect((await browser.get(path)).text).toContain('Votre carte n’est pas encore ouverte');
    await browser.submit('/entrer', path, { pin: '1379', pinAgain: '1379' });
    expect((await browser.get('/moi/acces')).status).toBe(303);
    await part(GiveAccess).openAgain(coach(), her.participantId);
    expect(await door()).toBe('choose');
  });

  it('happens once: two devices at the same moment do not both choose', async () => {
    const her = await somebody();
    await give(her);
    const path = `/p/${await token(her)}`;
    const devices = Array.from({ length: 4 }, () => new Browser(whole.app));
    const answers = await Promise.all(
      devices.map((device, index) => {
        const pin = `137${index}`;
        return device.submit(path, path, { pin, pinAgain: pin });
      }),
    );
    expect(answers.filter(({ headers }) => headers.location === '/moi').length).toBe(1);
  });
});
