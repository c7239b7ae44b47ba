import type { NestExpressApplication } from '@nestjs/platform-express';
import { DataSource } from 'typeorm';
import { Clock, type FixedClock } from '../../../src/platform/clock/clock';
import { KeptPage } from '../../../src/platform/sessions/kept-page.entity';
import { freshDatabase } from '../../support/database';
import { Browser, hiddenFields, NOON, partOf, startHttp } from '../../support/http';
import { NoticePages, PinNotice } from './notice-board';
import { noticeTables } from './notice-tables';

let app: NestExpressApplication;
let source: DataSource;

beforeAll(async () => {
  const { url } = await freshDatabase();
  await noticeTables(url);
  app = await startHttp({ controllers: [NoticePages], providers: [PinNotice], databaseUrl: url });
  source = app.get(DataSource);
});
afterEach(() => (partOf(app, Clock) as FixedClock).moveTo(NOON));

const notices = async (title: string): Promise<number> =>
  Number((await source.query('select count(*) from notice where title = $1', [title]))[0].count);

describe('a form that is accepted', () => {
  it('leads on, and says so once', async () => {
    const browser = new Browser(app);
    const answer = await browser.submit('/tableau', '/tableau', { title: 'Samedi' });
    expect([answer.status, answer.headers.location]).toEqual([303, '/tableau']);
    expect((await browser.follow(answer)).text).toMatch(/role="status">Merci\.</);
    expect((await browser.get('/tableau')).text).not.toContain('role="status"');
    expect(await notices('Samedi')).toBe(1);
  });

  it('acts once when it is sent twice, and forty times at once', async () => {
    const browser = new Browser(app);
    const form = { ...hiddenFields((await browser.get('/tableau')).text), title: 'Une fois' };
    const answers = await Promise.all(Array.from({ length: 40 }, () => browser.send('/tableau', form)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect(await notices('Une fois')).toBe(1);
  });

  it('is refused when its key comes back with other words', async () => {
    const browser = new Browser(app);
    const keys = hiddenFields((await browser.get('/tableau')).text);
    await browser.send('/tableau', { ...keys, title: 'Première' });
    const answer = await browser.send('/tableau', { ...keys, title: 'Seconde' });
    expect((await browser.follow(answer)).text).toContain('a déjà servi');
    expect(await notices('Seconde')).toBe(0);
  });
});

describe('a form that is refused', () => {
  it('comes back with all that was typed, and what to correct', async () => {
    const browser = new Browser(app);
    const words = `<b>"gras"</b>\nligne 2 ${'x'.repeat(3_000)}`;
    const answer = await browser.submit('/tableau', '/tableau', { title: '', words, slots: 'matin' });
    expect([answer.status, answer.headers.location]).toEqual([303, '/tableau']);
    const { text } = await browser.follow(answer);
    expect(text).toContain(`&lt;b&gt;&quot;gras&quot;&lt;/b&gt;\nligne 2 xxx`);
    expect(text).toContain('<a href="#champ-title">Titre : Ce champ est à remplir.</a>');
    expect(text).toContain('aria-describedby="champ-title-aide champ-title-erreur"');
    expect(text).toMatch(/value="matin" checked/);
    expect(text).not.toMatch(/value="soir" checked/);
  });

  it('says on its field what a room refuses', async () => {
    const browser = new Browser(app);
    const answer = await browser.submit('/tableau', '/tableau', { title: 'Déjà pris' });
    expect((await browser.follow(answer)).text).toContain(
      'id="champ-title-erreur">Une annonce porte déjà ce titre.',
    );
  });

  it('comes back to nobody else', async () => {
    const [browser, other] = [new Browser(app), new Browser(app)];
    await browser.submit('/tableau', '/tableau', { title: '', words: 'à moi' });
    expect((await other.get('/tableau')).text).not.toContain('à moi');
  });

  it('is kept encrypted, for half an hour, and never in an address', async () => {
    const browser = new Browser(app);
    const answer = await browser.submit('/tableau', '/tableau', { title: '', words: 'confidence' });
    expect(answer.headers.location).toBe('/tableau');
    const rows = await source.query('select * from kept_page');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain('confidence');
    (partOf(app, Clock) as FixedClock).advance(31 * 60_000);
    expect((await browser.get('/tableau')).text).not.toContain('confidence');
    await new Browser(app).submit('/tableau', '/tableau', { title: '' });
    expect(await source.getRepository(KeptPage).count()).toBe(1);
  });
});

describe('a form that does not come from a page of ours', () => {
  const TITLE = { title: 'Forgée' };
  const forged = async (
    how: (browser: Browser, keys: Record<string, string>) => PromiseLike<{ status: number; text: string }>,
  ) => {
    const browser = new Browser(app);
    const answer = await how(browser, hiddenFields((await browser.get('/tableau')).text));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('Ce formulaire n’est plus valable.');
    expect(await notices('Forgée')).toBe(0);
  };

  it('is refused without a token', () => forged((browser) => browser.send('/tableau', TITLE)));

  it('is refused with the token of another device', async () => {
    const other = hiddenFields((await new Browser(app).get('/tableau')).text);
    await forged((browser) => browser.send('/tableau', { ...TITLE, ...other }));
  });

  it('is refused with two tokens', () =>
    forged((browser, { _jeton }) => browser.send('/tableau', { ...TITLE, _jeton: [_jeton, _jeton] })));

  it.each([
    ['sec-fetch-site', 'cross-site'],
    ['sec-fetch-site', 'same-site'],
    ['origin', 'https://ailleurs.example'],
  ])('is refused when %s is %s', (header, value) =>
    forged((browser, keys) => browser.send('/tableau', { ...TITLE, ...keys }).set(header, value)),
  );

  it('is refused as JSON', () =>
    forged((browser) => browser.agent.post('/tableau').accept('html').type('json').send(TITLE)));

  it('is accepted under our own no-referrer policy, which hides the origin', async () => {
    const browser = new Browser(app);
    const keys = hiddenFields((await browser.get('/tableau')).text);
    const sent = browser.send('/tableau', { title: 'Sans origine', ...keys });
    await sent.set('origin', 'null').set('sec-fetch-site', 'same-origin').expect(303);
  });
});
