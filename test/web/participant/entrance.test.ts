import { CardsGiven, GiveAccess } from '../../../src/identity';
import { WelcomeParticipant } from '../../../src/people';
import { Sessions } from '../../../src/platform/sessions/sessions';
import { session } from '../../support/cast';
import { Browser, hiddenFields, partOf } from '../../support/http';
import { MONDAY, WholeApp } from '../../support/whole-app';

const DIGITS = '1379';
const DAY = 86_400_000;

let whole: WholeApp;

beforeAll(async () => {
  whole = await WholeApp.open();
});
beforeEach(() => whole.clock.moveTo(MONDAY));
afterAll(() => whole.close());

interface Card {
  readonly participantId: string;
  readonly path: string;
  readonly code: string;
  readonly number: string;
}

/** Somebody who was just given a card. */
async function newCard(): Promise<Card> {
  const viewer = whole.cast.follower.viewer!;
  const details = { firstName: 'Amal', lastName: 'Roy' };
  const { id } = await partOf(whole.app, WelcomeParticipant).execute(viewer, details);
  const holder = { participantId: id, territoryId: viewer.territoryId! };
  await partOf(whole.app, GiveAccess).execute(viewer, holder);
  const card = (await partOf(whole.app, CardsGiven).of(viewer, id))!;
  const { pathname } = new URL(card.url);
  return { participantId: id, path: pathname, code: card.code, number: card.opening!.number };
}

/** The same, with her digits chosen on a device of hers. */
async function openedCard(mine = false) {
  const card = await newCard();
  const device = new Browser(whole.app);
  const token = sessionIn(await choose(device, card, mine));
  return { ...card, device, token };
}

const choose = (device: Browser, { path }: Card, mine = false) =>
  device.submit(path, path, { pin: DIGITS, pinAgain: DIGITS, ...(mine ? { mine: 'oui' } : {}) });
const type = (device: Browser, { path }: Card, pin = DIGITS) => device.submit(path, path, { pin });
const isIn = async (device: Browser) => (await device.get('/moi/acces')).status === 200;
/** The token of the session an answer begins. */
const sessionIn = ({ headers }: { headers: Record<string, unknown> }) =>
  /\bs=([\w-]{43});/.exec(String(headers['set-cookie']))![1]!;
const lists = (participantId: string) =>
  partOf(whole.app, Sessions).list({ kind: 'participant', id: participantId });

describe('her card’s link', () => {
  it('lets her choose her digits the first time, and asks for them afterwards', async () => {
    const card = await newCard();
    const [first, second] = [new Browser(whole.app), new Browser(whole.app)];
    expect((await first.get(card.path)).text).toContain('Choisissez 4 chiffres');
    expect((await choose(first, card)).headers.location).toBe('/moi');
    expect(await isIn(first)).toBe(true);
    const page = (await second.get(card.path)).text;
    expect(page).not.toContain('Choisissez 4 chiffres');
    expect((await type(second, card)).headers.location).toBe('/moi');
    expect(await isIn(second)).toBe(true);
  });

  it('does nothing by being opened: a scanner of links changes nothing', async () => {
    const card = await newCard();
    for (let times = 0; times < 3; times++) await new Browser(whole.app).get(card.path);
    expect(await lists(card.participantId)).toEqual([]);
    expect((await choose(new Browser(whole.app), card)).headers.location).toBe('/moi');
  });

  it('leads straight in when she is in already; somebody else’s asks for digits all the same', async () => {
    const [card, another] = [await openedCard(), await openedCard()];
    expect((await card.device.get(card.path)).headers.location).toBe('/moi');
    expect((await card.device.get(another.path)).text).toContain('Vos 4 chiffres');
  });

  it('shows nothing about her before her digits, and is neither listed nor passed on', async () => {
    const { path } = await openedCard();
    const { text, headers } = await new Browser(whole.app).get(path);
    expect(text).not.toMatch(/Amal|Roy|Follower/);
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('refuses digits that differ, and those everybody tries, with a sentence', async () => {
    const card = await newCard();
    const device = new Browser(whole.app);
    const tried = async (pin: string, pinAgain: string) =>
      (await device.follow(await device.submit(card.path, card.path, { pin, pinAgain }))).text;
    expect(await tried('1379', '1378')).toContain('Ce ne sont pas les mêmes chiffres');
    expect(await tried('1234', '1234')).toContain('les premiers que l’on essaie');
    expect(await tried('12', '12')).toContain('Tapez quatre chiffres');
    expect(await isIn(device)).toBe(false);
  });

  it('never gives typed digits back in the page, nor keeps them', async () => {
    const card = await newCard();
    const device = new Browser(whole.app);
    const refused = await device.submit(card.path, card.path, { pin: '8642', pinAgain: '8643' });
    expect((await device.follow(refused)).text).not.toMatch(/864[23]/);
  });

  it('is counted: at the eleventh wrong try she waits, and her code still lets her in meanwhile', async () => {
    const card = await openedCard();
    const thief = new Browser(whole.app);
    const said: string[] = [];
    for (let times = 1; times <= 11; times++)
      said.push((await thief.follow(await type(thief, card, '0007'))).text);
    expect(said[9]).toContain('Ce ne sont pas vos quatre chiffres');
    expect(said[10]).toContain('Il y a eu trop d’essais');
    expect(await isIn(card.device)).toBe(true);
    expect((await type(thief, card)).headers.location).toBe(card.path);
    const other = new Browser(whole.app);
    await other.submit('/entrer', '/entrer', { card: card.code, pin: DIGITS });
    expect(await isIn(other)).toBe(true);
    whole.clock.advance(15 * 60_000);
  });

  it('says that it no longer works when nobody holds it, whatever it looks like', async () => {
    for (const token of ['lien-inconnu', 'A'.repeat(22), '%F0%9F%8D%87']) {
      const { status, text } = await new Browser(whole.app).get(`/p/${token}`);
      expect(status).toBe(404);
      expect(text).toContain('Cette carte ne marche plus');
      expect(text).toContain('Dites-le à votre coach');
    }
  });

  it('lets nobody in on the device of somebody who works here', async () => {
    const card = await openedCard();
    const { follower } = whole.cast;
    const as = { ...follower, ...(await session(whole.app, follower.viewer!.accountId)) };
    const page = await whole.ask({ as, verb: 'GET', path: card.path });
    expect(page.text).toContain('Cet appareil est celui d’un coach');
    const answer = await whole.ask({ as, verb: 'POST', path: card.path, body: { pin: DIGITS } });
    expect(answer.headers.location).toBe(card.path);
    expect((await lists(card.participantId)).length).toBe(1);
  });
});

describe('the code printed on her card', () => {
  it('lets her in with her digits, typed as it comes', async () => {
    const { code } = await openedCard();
    const device = new Browser(whole.app);
    await device.submit('/entrer', '/entrer', { card: code.toLowerCase().replace('-', ' '), pin: DIGITS });
    expect(await isIn(device)).toBe(true);
  });

  it('leads to choosing her digits with the six her coach shows, and only then', async () => {
    const card = await newCard();
    const device = new Browser(whole.app);
    const wrong = await device.submit('/entrer', '/entrer', { card: card.code, pin: '000000' });
    expect(wrong.headers.location).toBe('/entrer');
    const first = await device.submit('/entrer', '/entrer', { card: card.code, pin: card.number });
    expect(first.headers.location).toBe(card.path);
    expect(await isIn(device)).toBe(false);
    await choose(device, card);
    expect(await isIn(device)).toBe(true);
    const again = await new Browser(whole.app).submit('/entrer', '/entrer', {
      card: card.code,
      pin: card.number,
    });
    expect(again.headers.location).toBe('/entrer');
  });

  it('is answered alike, to the byte, whether it is nobody’s or the digits are wrong', async () => {
    const { code } = await openedCard();
    const answers = [];
    for (const card of [code, 'PANDA-0000', 'rien du tout']) {
      const device = new Browser(whole.app);
      const refused = await device.submit('/entrer', '/entrer', { card, pin: '0007' });
      const { text } = await device.follow(refused);
      const said = text.replace(/value="[^"]*"/g, 'value');
      answers.push({ status: refused.status, location: refused.headers.location, said });
    }
    expect(answers[0]!.said).toContain('Ce code et ces chiffres ne vont pas ensemble');
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });

  it('is counted, also when it is nobody’s', async () => {
    const device = new Browser(whole.app);
    const tries = async (card: string) => {
      for (let times = 1; times <= 10; times++)
        await device.submit('/entrer', '/entrer', { card, pin: '0007' });
      const last = await device.submit('/entrer', '/entrer', { card, pin: '0007' });
      return (await device.follow(last)).text;
    };
    expect(await tries('TIGRE-0001')).toContain('Il y a eu trop d’essais');
    expect(await tries((await openedCard()).code)).toContain('Il y a eu trop d’essais');
  });
});

describe('her device', () => {
  it('forgets her within a quarter of an hour, and with the browser, unless it is hers', async () => {
    const { device } = await openedCard();
    whole.clock.advance(14 * 60_000);
    expect(await isIn(device)).toBe(true);
    whole.clock.advance(15 * 60_000);
    expect(await isIn(device)).toBe(false);
  });

  it('that is hers remembers her for thirty days, each time she comes', async () => {
    const { device } = await openedCard(true);
    for (let month = 0; month < 3; month++) {
      whole.clock.advance(29 * DAY);
      expect(await isIn(device)).toBe(true);
    }
    whole.clock.advance(30 * DAY);
    expect(await isIn(device)).toBe(false);
  });

  it('gets a new session when she comes in: one planted before opens nothing', async () => {
    const [card, victim] = [await openedCard(), await openedCard()];
    const planted = card.token;
    const browser = new Browser(whole.app);
    browser.agent.jar.setCookie(`s=${planted}`, '127.0.0.1', '/');
    expect(sessionIn(await type(browser, victim))).not.toBe(planted);
    expect((await lists(victim.participantId)).length).toBe(2);
    expect(await lists(card.participantId)).toEqual([]);
    const thief = new Browser(whole.app);
    thief.agent.jar.setCookie(`s=${planted}`, '127.0.0.1', '/');
    expect(await isIn(thief)).toBe(false);
  });

  it('that belongs to another is not ended by her', async () => {
    const [hers, another] = [await openedCard(), await openedCard()];
    const [foreign] = await lists(another.participantId);
    await hers.device.submit('/moi/acces', `/moi/acces/appareils/${foreign!.id}/fin`);
    expect(await isIn(another.device)).toBe(true);
    const second = new Browser(whole.app);
    await type(second, hers);
    for (const { id } of await lists(hers.participantId))
      await second.submit('/moi/acces', `/moi/acces/appareils/${id}/fin`);
    expect(await isIn(hers.device)).toBe(false);
  });

  it('sends her to her own entrance when it has forgotten her, and on to where she was going', async () => {
    const { code } = await openedCard();
    const device = new Browser(whole.app);
    const away = await device.get('/moi/acces');
    expect(away.headers.location).toBe('/entrer?retour=%2Fmoi%2Facces');
    const entered = await device.submit(away.headers.location!, '/entrer', { card: code, pin: DIGITS });
    expect(entered.headers.location).toBe('/moi/acces');
  });

  it('is left by Quitter, which empties it and leads to her entrance', async () => {
    const { device } = await openedCard();
    const left = await device.submit('/moi/acces', '/deconnexion');
    expect(left.headers['clear-site-data']).toContain('"cache"');
    expect(left.headers.location).toBe('/entrer');
    expect(await isIn(device)).toBe(false);
  });

  it('asks for her old digits before it takes new ones, and the others forget her', async () => {
    const card = await openedCard();
    const other = new Browser(whole.app);
    await type(other, card);
    const change = async (pinNow: string, pin: string) => {
      const values = { pinNow, pin, pinAgain: pin };
      const answer = await card.device.submit('/moi/acces', '/moi/acces/chiffres', values);
      return (await card.device.follow(answer)).text;
    };
    expect(await change('0007', '8642')).toContain('Ce ne sont pas vos quatre chiffres');
    expect(await isIn(other)).toBe(true);
    expect(await change(DIGITS, '8642')).toContain('Vos nouveaux chiffres marchent');
    expect(await isIn(other)).toBe(false);
    expect((await type(new Browser(whole.app), card)).headers.location).toBe(card.path);
    expect((await type(new Browser(whole.app), card, '8642')).headers.location).toBe('/moi');
  });
});

describe('what is hers alone', () => {
  it('asks for her digits again after a quarter of an hour, and gives back what she was writing', async () => {
    const { device } = await openedCard(true);
    expect((await device.get('/moi/choix')).status).toBe(200);
    const form = hiddenFields((await device.get('/moi/choix/mots')).text);
    whole.clock.advance(16 * 60_000);
    expect((await device.get('/moi/choix')).headers.location).toBe('/moi/chiffres?retour=%2Fmoi%2Fchoix');
    expect((await device.get('/moi/offres')).status).toBe(200);
    const typed = { ...form, value: 'travailler au calme', stance: 'like' };
    const sent = await device.send('/moi/choix/mots', typed).set('sec-fetch-site', 'same-origin');
    expect(sent.headers.location).toBe('/moi/chiffres?retour=%2Fmoi%2Fchoix%2Fmots');
    const prove = async (pin: string) =>
      device.submit(sent.headers.location!, '/moi/chiffres', { pin, retour: '/moi/choix/mots' });
    expect((await device.follow(await prove('0007'))).text).toContain('Ce ne sont pas vos quatre chiffres');
    const back = await prove(DIGITS);
    expect(back.headers.location).toBe('/moi/choix/mots');
    expect((await device.follow(back)).text).toContain('travailler au calme');
  });

  it('is asked of each device: a proof on one says nothing of another', async () => {
    const card = await openedCard(true);
    const other = new Browser(whole.app);
    await other.submit(card.path, card.path, { pin: DIGITS, mine: 'oui' });
    whole.clock.advance(16 * 60_000);
    await other.submit('/moi/chiffres', '/moi/chiffres', { pin: DIGITS });
    expect((await other.get('/moi/choix')).status).toBe(200);
    expect((await card.device.get('/moi/choix')).status).toBe(303);
  });
});

it('what lets her in is neither in what is kept for a next page nor in the trail', async () => {
  const card = await newCard();
  const device = new Browser(whole.app);
  await device.submit(card.path, card.path, { pin: '1379', pinAgain: '1111' });
  const token = card.path.split('/').at(-1)!;
  for (const table of ['kept_page', 'audit_entry', 'session', 'idempotency_key', 'rate_limit']) {
    const rows = JSON.stringify(await whole.source.query(`SELECT * FROM ${table}`));
    expect([table, rows.includes(token), rows.includes(card.code)]).toEqual([table, false, false]);
  }
});
