import type { Viewer } from '../../../src/identity';
import { IntroductionsQuery } from '../../../src/introductions';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { Browser } from '../../support/http';
import { type Introduced, introduced, takenBack } from '../../support/introduced';
import { MONDAY, WholeApp } from '../../support/whole-app';
import { valueOf, words } from '../coach/coach-house';
import { faultsOfMarkup } from '../participant/markup';

let whole: WholeApp;
let coach: Viewer;

beforeAll(async () => {
  whole = await WholeApp.open();
  coach = whole.cast.follower.viewer!;
});
beforeEach(() => whole.clock.moveTo(MONDAY));
afterAll(() => whole.close());

const employer = () => new Browser(whole.app);
const answering = ({ path }: Introduced, browser = employer()) => ({
  browser,
  send: (values: Record<string, unknown>) => browser.submit(path, `${path}/reponse`, values),
});
const repliesTo = ({ publicationId }: Introduced) =>
  whole.source.query('SELECT answer FROM employer_reply WHERE view_id = $1 ORDER BY rank', [publicationId]);

describe('an employer who answers', () => {
  it('answers in one tap, and reads what he answered and what happens next', async () => {
    const moussa = await introduced(whole, coach);
    const { browser, send } = answering(moussa);
    const sent = await send({ answer: 'meet', words: '', reachable: '' });
    expect([sent.status, sent.headers.location]).toEqual([303, moussa.path]);
    const html = (await browser.follow(sent)).text;
    const page = words(html);
    expect(page).toContain('Merci, votre réponse est bien arrivée.');
    expect(page).toContain('Votre réponse J’aimerais une rencontre Follower revient vers vous.');
    expect(page).toContain('Donnée le lundi 23 novembre 2026 à 10 h 15.');
    expect(await faultsOfMarkup(html)).toEqual([]);
    expect(await repliesTo(moussa)).toEqual([{ answer: 'meet' }]);
  });

  it('adds a word and when to reach him, finds them again, and can change everything', async () => {
    const moussa = await introduced(whole, coach);
    const { browser, send } = answering(moussa);
    await send({ answer: 'try', words: 'Deux jours ?\nÀ voir.', reachable: 'le matin' });
    const html = (await browser.get(moussa.path)).text;
    expect(words(html)).toContain('J’aimerais un essai « Deux jours ? À voir. » Vous joindre : le matin');
    expect(valueOf(html, 'words')).toBe('Deux jours ?\nÀ voir.');
    expect(words(html)).toContain('Changer de réponse');
    whole.clock.moveTo(new Date('2026-11-24T09:00:00Z'));
    await send({ answer: 'no', words: '', reachable: '' });
    const changed = words((await browser.get(moussa.path)).text);
    expect(changed).toContain('Votre réponse Non, pas cette fois Merci de l’avoir dit.');
    expect(changed).toContain('mardi 24 novembre 2026');
    expect(changed).not.toContain('Deux jours');
    expect(await repliesTo(moussa)).toEqual([{ answer: 'try' }, { answer: 'no' }]);
  });

  it('reads his answer on any device that has the link: the link is his key', async () => {
    const moussa = await introduced(whole, coach);
    await answering(moussa).send({ answer: 'later' });
    expect(words((await employer().get(moussa.path)).text)).toContain('Plus tard, peut-être');
  });

  it('is heard by whoever introduces her, word for word', async () => {
    const moussa = await introduced(whole, coach);
    await answering(moussa).send({ answer: 'try', words: 'Deux jours ?', reachable: 'le matin' });
    await whole.part(OutboxWorker).drain();
    const { replies } = await whole.part(IntroductionsQuery).one(coach, moussa.introductionId);
    expect(replies).toMatchObject([{ answer: 'try', words: 'Deux jours ?', reachable: 'le matin' }]);
  });

  it('who taps twice answered once', async () => {
    const moussa = await introduced(whole, coach);
    const browser = employer();
    const html = (await browser.get(moussa.path)).text;
    const fields = Object.fromEntries(['_jeton', '_cle'].map((name) => [name, valueOf(html, name)!]));
    const twice = { ...fields, answer: 'hire', words: '', reachable: '' };
    for (let tap = 0; tap < 2; tap++)
      expect((await browser.send(`${moussa.path}/reponse`, twice)).status).toBe(303);
    expect(await repliesTo(moussa)).toEqual([{ answer: 'hire' }]);
  });

  it('is asked again, with all he typed, when something cannot be taken', async () => {
    const moussa = await introduced(whole, coach);
    const { browser, send } = answering(moussa);
    const refused = await send({ answer: 'peut-être', words: 'Bonjour', reachable: 'x'.repeat(301) });
    expect([refused.status, refused.headers.location]).toEqual([303, moussa.path]);
    const html = (await browser.follow(refused)).text;
    expect(words(html)).toContain('Choisissez une des réponses proposées.');
    expect(words(html)).toContain('Ce texte est trop long : 300 caractères au plus.');
    expect(valueOf(html, 'words')).toBe('Bonjour');
    expect(html).toContain('<details class="fold" open>');
    expect(await faultsOfMarkup(html)).toEqual([]);
    expect(await repliesTo(moussa)).toEqual([]);
  });
});

describe('an answer nobody gave', () => {
  it('opening, scanning or preloading the page answers nothing', async () => {
    const moussa = await introduced(whole, coach);
    const browser = employer();
    for (let time = 0; time < 5; time++) await browser.get(moussa.path);
    await browser.agent.head(moussa.path);
    await browser.get(`${moussa.path}/reponse`).expect(404);
    await browser.get(`${moussa.path}?answer=hire`).expect(200);
    expect(await repliesTo(moussa)).toEqual([]);
  });

  it('a form sent by another site is refused, and shown to nobody', async () => {
    const moussa = await introduced(whole, coach);
    const forged = await employer().send(`${moussa.path}/reponse`, { answer: 'no' });
    expect(forged.status).toBe(400);
    expect(await repliesTo(moussa)).toEqual([]);
  });

  it('to a page that was taken back is an absent page, as to one that never was', async () => {
    const gone = await introduced(whole, coach);
    const { browser, send } = answering(gone);
    const html = (await browser.get(gone.path)).text;
    await takenBack(whole, coach, gone.participantId);
    const fields = { _jeton: valueOf(html, '_jeton')!, _cle: valueOf(html, '_cle')!, answer: 'meet' };
    const never = `/rencontre/${'A'.repeat(43)}`;
    const [late, absent] = [
      await browser.send(`${gone.path}/reponse`, fields),
      await browser.send(`${never}/reponse`, { ...fields, _cle: 'another' }),
    ];
    expect([late.status, late.text]).toEqual([absent.status, absent.text]);
    expect(late.status).toBe(404);
    expect((await send({ answer: 'meet' })).status).toBe(400);
    expect(await repliesTo(gone)).toEqual([]);
  });

  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;'],
    ['"><img src=x onerror=alert(1)>', '&quot;&gt;&lt;img'],
    ['{{@root.page.token}}', '{{@root.page.token}}'],
  ])('what he types stays text: %s', async (typed, shown) => {
    const moussa = await introduced(whole, coach);
    const { browser, send } = answering(moussa);
    const { text } = await browser.follow(await send({ answer: 'meet', words: typed }));
    expect(text).toContain(shown);
    expect(text).not.toMatch(/<script|<img/);
  });
});
