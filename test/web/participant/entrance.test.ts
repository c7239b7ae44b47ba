import { session } from '../../support/cast';
import { Browser } from '../../support/http';
import { MONDAY, WholeApp } from '../../support/whole-app';
import { Cards, choose, DIGITS, isIn, type } from './cards';

let whole: WholeApp;
let cards: Cards;

beforeAll(async () => {
  whole = await WholeApp.open();
  cards = new Cards(whole);
});
beforeEach(() => whole.clock.moveTo(MONDAY));
afterAll(() => whole.close());

describe('her card’s link', () => {
  it('lets her choose her digits the first time, and asks for them afterwards', async () => {
    const card = await cards.given();
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
    const card = await cards.given();
    for (let times = 0; times < 3; times++) await new Browser(whole.app).get(card.path);
    expect(await cards.sessionsOf(card.participantId)).toEqual([]);
    expect((await choose(new Browser(whole.app), card)).headers.location).toBe('/moi');
  });

  it('leads straight in when she is in already; somebody else’s asks for digits all the same', async () => {
    const [card, another] = [await cards.opened(), await cards.opened()];
    expect((await card.device.get(card.path)).headers.location).toBe('/moi');
    expect((await card.device.get(another.path)).text).toContain('Vos 4 chiffres');
  });

  it('shows nothing about her before her digits, and is neither listed nor passed on', async () => {
    const { path } = await cards.opened();
    const { text, headers } = await new Browser(whole.app).get(path);
    expect(text).not.toMatch(/Amal|Roy|Follower/);
    expect(headers['x-robots-tag']).toContain('noindex');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('refuses digits that differ, and those everybody tries, with a sentence', async () => {
    const card = await cards.given();
    const device = new Browser(whole.app);
    const tried = async (pin: string, pinAgain: string) =>
      (await device.follow(await device.submit(card.path, card.path, { pin, pinAgain }))).text;
    expect(await tried('1379', '1378')).toContain('Ce ne sont pas les mêmes chiffres');
    expect(await tried('1234', '1234')).toContain('les premiers que l’on essaie');
    expect(await tried('12', '12')).toContain('Tapez quatre chiffres');
    expect(await isIn(device)).toBe(false);
  });

  it('never gives typed digits back in the page, nor keeps them', async () => {
    const card = await cards.given();
    const device = new Browser(whole.app);
    const refused = await device.submit(card.path, card.path, { pin: '8642', pinAgain: '8643' });
    expect((await device.follow(refused)).text).not.toMatch(/864[23]/);
  });

  it('is counted: at the eleventh wrong try she waits, and her code still lets her in meanwhile', async () => {
    const card = await cards.opened();
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
      expect(text).toContain('Dites-le à la personne qui vous l’a donnée');
    }
  });

  it('lets nobody in on the device of somebody who works here', async () => {
    const card = await cards.opened();
    const { follower } = whole.cast;
    const as = { ...follower, ...(await session(whole.app, follower.viewer!.accountId)) };
    const page = await whole.ask({ as, verb: 'GET', path: card.path });
    expect(page.text).toContain('Cet appareil sert déjà à un autre compte');
    const answer = await whole.ask({ as, verb: 'POST', path: card.path, body: { pin: DIGITS } });
    expect(answer.headers.location).toBe(card.path);
    expect((await cards.sessionsOf(card.participantId)).length).toBe(1);
  });
});

describe('the code printed on her card', () => {
  it('lets her in with her digits, typed as it comes', async () => {
    const { code } = await cards.opened();
    const device = new Browser(whole.app);
    await device.submit('/entrer', '/entrer', { card: code.toLowerCase().replace('-', ' '), pin: DIGITS });
    expect(await isIn(device)).toBe(true);
  });

  it('leads to choosing her digits with the six her coach shows, and only then', async () => {
    const card = await cards.given();
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
    const { code } = await cards.opened();
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
    expect(await tries((await cards.opened()).code)).toContain('Il y a eu trop d’essais');
  });
});

it('what lets her in is neither in what is kept for a next page nor in the trail', async () => {
  const card = await cards.given();
  const device = new Browser(whole.app);
  await device.submit(card.path, card.path, { pin: '1379', pinAgain: '1111' });
  const token = card.path.split('/').at(-1)!;
  for (const table of ['kept_page', 'audit_entry', 'session', 'idempotency_key', 'rate_limit']) {
    const rows = JSON.stringify(await whole.source.query(`SELECT * FROM ${table}`));
    expect([table, rows.includes(token), rows.includes(card.code)]).toEqual([table, false, false]);
  }
});
