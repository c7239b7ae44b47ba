import { Browser, hiddenFields } from '../../support/http';
import { MONDAY, WholeApp } from '../../support/whole-app';
import { Cards, DIGITS, isIn, sessionIn, type } from './cards';

const DAY = 86_400_000;

let whole: WholeApp;
let cards: Cards;

beforeAll(async () => {
  whole = await WholeApp.open();
  cards = new Cards(whole);
});
beforeEach(() => whole.clock.moveTo(MONDAY));
afterAll(() => whole.close());

describe('her device', () => {
  it('forgets her within a quarter of an hour, and with the browser, unless it is hers', async () => {
    const { device } = await cards.opened();
    whole.clock.advance(14 * 60_000);
    expect(await isIn(device)).toBe(true);
    whole.clock.advance(15 * 60_000);
    expect(await isIn(device)).toBe(false);
  });

  it('that is hers remembers her for thirty days, each time she comes', async () => {
    const { device } = await cards.opened(true);
    for (let month = 0; month < 3; month++) {
      whole.clock.advance(29 * DAY);
      expect(await isIn(device)).toBe(true);
    }
    whole.clock.advance(30 * DAY);
    expect(await isIn(device)).toBe(false);
  });

  it('gets a new session when she comes in: one planted before opens nothing', async () => {
    const [card, victim] = [await cards.opened(), await cards.opened()];
    const planted = card.token;
    const browser = new Browser(whole.app);
    browser.agent.jar.setCookie(`s=${planted}`, '127.0.0.1', '/');
    expect(sessionIn(await type(browser, victim))).not.toBe(planted);
    expect((await cards.sessionsOf(victim.participantId)).length).toBe(2);
    expect(await cards.sessionsOf(card.participantId)).toEqual([]);
    const thief = new Browser(whole.app);
    thief.agent.jar.setCookie(`s=${planted}`, '127.0.0.1', '/');
    expect(await isIn(thief)).toBe(false);
  });

  it('that belongs to another is not ended by her', async () => {
    const [hers, another] = [await cards.opened(), await cards.opened()];
    const [foreign] = await cards.sessionsOf(another.participantId);
    await hers.device.submit('/moi/acces', `/moi/acces/appareils/${foreign!.id}/fin`);
    expect(await isIn(another.device)).toBe(true);
    const second = new Browser(whole.app);
    await type(second, hers);
    for (const { id } of await cards.sessionsOf(hers.participantId))
      await second.submit('/moi/acces', `/moi/acces/appareils/${id}/fin`);
    expect(await isIn(hers.device)).toBe(false);
  });

  it('sends her to her own entrance when it has forgotten her, and on to where she was going', async () => {
    const { code } = await cards.opened();
    const device = new Browser(whole.app);
    const away = await device.get('/moi/acces');
    expect(away.headers.location).toBe('/entrer?retour=%2Fmoi%2Facces');
    const entered = await device.submit(away.headers.location!, '/entrer', { card: code, pin: DIGITS });
    expect(entered.headers.location).toBe('/moi/acces');
  });

  it('is left by Quitter, which empties it and leads to her entrance', async () => {
    const { device } = await cards.opened();
    const left = await device.submit('/moi/acces', '/deconnexion');
    expect(left.headers['clear-site-data']).toContain('"cache"');
    expect(left.headers.location).toBe('/entrer');
    expect(await isIn(device)).toBe(false);
  });

  it('asks for her old digits before it takes new ones, and the others forget her', async () => {
    const card = await cards.opened();
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
    const { device } = await cards.opened(true);
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
    const card = await cards.opened(true);
    const other = new Browser(whole.app);
    await other.submit(card.path, card.path, { pin: DIGITS, mine: 'oui' });
    whole.clock.advance(16 * 60_000);
    await other.submit('/moi/chiffres', '/moi/chiffres', { pin: DIGITS });
    expect((await other.get('/moi/choix')).status).toBe(200);
    expect((await card.device.get('/moi/choix')).status).toBe(303);
  });
});
