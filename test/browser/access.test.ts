import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CardsGiven, Colleagues, type Viewer } from '../../src/identity';
import { PeopleQuery } from '../../src/people';
import { Programmes } from '../../src/programmes';
import { urlOf } from '../support/http';
import { WholeApp } from '../support/whole-app';
import { inBrowser, openBrowser, PHONE, signedInAs } from './chromium';
import { look } from './visit';

inBrowser('A person is given access, and comes in on her own telephone', () => {
  let browser: Browser;
  let whole: WholeApp;
  let url: string;
  let claire: Viewer;

  beforeAll(async () => {
    browser = await openBrowser();
    whole = await WholeApp.open({ world: 'dijon' });
    url = urlOf(whole.app);
    claire = await coachNamed('Claire');
  }, 300_000);

  afterAll(() => browser?.close());

  describe.each([
    ['without JavaScript', false, 'Samira'],
    ['with JavaScript', true, 'Moussa'],
  ])('%s', (_, javaScriptEnabled, name) => {
    let [coachs, hers]: BrowserContext[] = [];
    let page: Page;

    beforeEach(async () => {
      coachs = await signedInAs('Claire', { browser, url, javaScriptEnabled, viewport: PHONE });
      hers = await browser.newContext({ baseURL: url, locale: 'fr-FR', javaScriptEnabled, viewport: PHONE });
      page = await hers.newPage();
    });

    afterEach(() => Promise.all([coachs!.close(), hers!.close()]));

    it('shown a square, she chooses her digits and is in; later her code and digits are enough', async () => {
      const id = (await whole.part(PeopleQuery).caseload(claire)).find((one) => one.name === name)!.id;
      const screen = await coachs!.newPage();
      await screen.goto(`/personnes/${id}/acces`);
      await screen.getByRole('button', { name: 'Redonner l’accès' }).click();
      await screen.getByRole('img', { name: 'Carré à viser pour ouvrir la carte' }).waitFor();
      const card = (await whole.part(CardsGiven).of(claire, id))!;
      expect(await screen.locator('main').innerText()).toContain(card.code.replace('-', '\u2011'));

      await page.goto(new URL(card.url).pathname);
      await page.getByLabel('Choisissez 4 chiffres').fill('1379');
      await page.getByLabel('Les mêmes 4 chiffres, encore une fois').fill('1379');
      await page.getByLabel('Je suis sur mon téléphone à moi').check();
      await page.getByRole('button', { name: 'Entrer' }).click();
      await page.waitForURL('**/moi');

      await page.goto('/moi/acces');
      expect(await page.locator('main').innerText()).toContain(
        'Claire vous a redonné l’accès le lundi 23 novembre',
      );
      await page.getByRole('button', { name: 'Quitter' }).click();
      await page.waitForURL('**/entrer');
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe('/entrer');

      await page.getByLabel('Le code de votre carte').fill(card.code.toLowerCase());
      await page.getByLabel('Vos 4 chiffres').fill('1379');
      await page.getByRole('button', { name: 'Entrer' }).click();
      await page.waitForURL('**/moi/acces');
    });
  });

  it('each of these pages is fit for everybody, at every width', async () => {
    const [, other] = await whole.part(PeopleQuery).caseload(claire);
    const coachs = await signedInAs('Claire', { browser, url });
    const screen = await coachs.newPage();
    const seen = [];
    await screen.goto(`/personnes/${other!.id}/acces`);
    seen.push(await look(screen, '/personnes/acces, ouverte'));
    await screen.goto(`/personnes/${other!.id}/acces`);
    await screen.getByRole('button', { name: 'Redonner l’accès' }).click();
    await screen.getByText('Sans appareil photo').waitFor();
    seen.push(await look(screen, '/personnes/acces, à ouvrir'));
    await screen.goto(`/personnes/${other!.id}/acces/carte?prenom=oui`);
    seen.push(await look(screen, '/personnes/acces/carte'));
    await coachs.close();

    const hers = await browser.newContext({ baseURL: url, locale: 'fr-FR' });
    const page = await hers.newPage();
    const { pathname } = new URL((await whole.part(CardsGiven).of(claire, other!.id))!.url);
    await page.goto(pathname);
    seen.push(await look(page, '/p, choisir'));
    await page.goto(pathname);
    await page.getByLabel('Choisissez 4 chiffres').fill('1234');
    await page.getByLabel('Les mêmes 4 chiffres, encore une fois').fill('1234');
    await page.getByRole('button', { name: 'Entrer' }).click();
    await page.getByRole('alert').waitFor();
    seen.push(await look(page, '/p, refusé'));
    await page.goto(pathname);
    await page.getByLabel('Choisissez 4 chiffres').fill('1379');
    await page.getByLabel('Les mêmes 4 chiffres, encore une fois').fill('1379');
    await page.getByRole('button', { name: 'Entrer' }).click();
    await page.waitForURL('**/moi');
    await page.goto('/moi/acces');
    seen.push(await look(page, '/moi/acces, ouverte'));
    await page.goto('/moi/chiffres');
    seen.push(await look(page, '/moi/chiffres'));
    await page.goto('/p/lien-inconnu');
    seen.push(await look(page, '/p, finie'));
    await page.goto('/entrer');
    seen.push(await look(page, '/entrer'));
    await hers.close();
    for (const { barriers, tooWide, tooWideEnlarged } of seen)
      expect([...barriers, ...tooWide, ...tooWideEnlarged]).toEqual([]);
  });

  async function coachNamed(name: string): Promise<Viewer> {
    const territoryId = (await whole.part(Programmes).territoryOfCode('dijon'))!.id;
    const seen = await whole.part(Colleagues).seenBy({ role: 'lead', territoryId } as Viewer);
    const { id, role } = seen.find((one) => one.name === name)!;
    return { accountId: id, role, territoryId, name, actor: { kind: 'account', id } };
  }
});
