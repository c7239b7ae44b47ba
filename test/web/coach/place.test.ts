import { ReplaceSituation } from '../../../src/disclosure';
import { ArrangeCover, type Herself, type Viewer } from '../../../src/identity';
import { ChangeParticipant } from '../../../src/people';
import type { Browser } from '../../support/http';
import { HerHouse } from '../participant/her-house';
import { CoachHouse, words } from './coach-house';

const TABS = ['', '/fiche', '/fiche/accompagnement', '/situation', '/envies', '/discretion', '/fil'];

describe('a secret place, on the pages', () => {
  let hers: HerHouse;
  let claire: Viewer;
  let yann: Viewer;
  let desk: Browser;
  let covering: Browser;

  beforeAll(async () => {
    hers = await HerHouse.open();
    claire = await hers.coach('Claire');
    yann = await hers.coach('Yann');
    await hers.whole.part(ArrangeCover).execute(await hers.coach('Hélène'), {
      absentCoachId: claire.accountId,
      coveringCoachId: yann.accountId,
      startsOn: '2020-01-01',
      endsOn: '2040-01-01',
    });
    const house = CoachHouse.over(hers.app);
    [desk, covering] = [await house.as('Claire'), await house.as('Yann')];
  });
  afterAll(() => hers.close());

  const see = async (browser: Browser, path: string) => (await browser.get(path)).text;

  async function hidden(): Promise<Herself & { path: string }> {
    const her = await hers.welcome(claire, 'Leïla');
    const { participantId: id } = her;
    await hers.whole.part(ChangeParticipant).execute(claire, id, { shelter: 'Foyer Zanzibar' });
    const facts = [{ topic: 'violence', value: 'Zanzibar.' }] as const;
    await hers.whole.part(ReplaceSituation).execute(claire, id, facts);
    return { ...her, path: `/personnes/${id}` };
  }

  it('is read by her coach, and nowhere by the colleague who covers', async () => {
    const { path } = await hidden();
    expect(await see(desk, `${path}/fiche`)).toContain('Foyer Zanzibar');
    expect(await see(desk, `${path}/situation`)).toContain('Zanzibar.');
    for (const tab of TABS) {
      const page = await covering.get(`${path}${tab}`);
      expect([tab, page.status, /Zanzibar|est secrète/.test(page.text)]).toEqual([tab, 200, false]);
    }
  });

  it('has a page that only those who are named find', async () => {
    const { path } = await hidden();
    const nowhere = await see(covering, `/personnes/${claire.accountId}/adresse`);
    expect(await see(covering, `${path}/adresse`)).toBe(nowhere);
    expect(words(await see(desk, `${path}/adresse`))).toContain('Qui peut la lire Claire Depuis le');
    expect(words(await see(desk, `${path}/situation`))).toContain('Son adresse est secrète.');
  });

  it('is hers: she sees who is named, names whoever accompanies her, and takes it back', async () => {
    const { path, ...person } = await hidden();
    const her = await hers.as(person);
    expect(words(await see(her, '/moi'))).toContain('Qui peut lire mon adresse');
    const before = words(await see(her, '/moi/adresse'));
    expect(before).toContain('Claire Depuis le');
    expect(before).toContain('Yann ne la lit pas.');
    await her.submit('/moi/adresse', `/moi/adresse/${yann.accountId}`);
    expect(await see(covering, `${path}/fiche`)).toContain('Foyer Zanzibar');
    await her.submit('/moi/adresse', `/moi/adresse/${yann.accountId}/fin`);
    expect(await see(covering, `${path}/fiche`)).not.toContain('Zanzibar');
  });

  it('is shared by her coach with a colleague they choose', async () => {
    const { path } = await hidden();
    const done = await desk.submit(`${path}/adresse`, `${path}/adresse`, { account: yann.accountId });
    expect(done.status).toBe(303);
    expect(words(await see(desk, `${path}/adresse`))).toMatch(/Yann Depuis le [^,]+, dit par Claire/);
    expect(await see(covering, `${path}/fiche`)).toContain('Foyer Zanzibar');
  });

  it('is no page of hers when nothing is secret', async () => {
    const browser = await hers.as(await hers.welcome(claire, 'Nadia'));
    expect((await browser.get('/moi/adresse')).status).toBe(404);
    expect(words((await browser.get('/moi')).text)).not.toContain('mon adresse');
  });
});
