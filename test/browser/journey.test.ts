import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CardsGiven } from '../../src/identity';
import { urlOf } from '../support/http';
import { HerHouse } from '../web/participant/her-house';
import { inBrowser, openBrowser, PHONE, signedInAs } from './chromium';
import { look } from './visit';

/** The whole way once: a coach proposes, a person answers on her own telephone, the coach reads it. */
inBrowser('From a coach’s sign-in to a person’s answer', () => {
  let browser: Browser;
  let house: HerHouse;
  let url: string;

  beforeAll(async () => {
    browser = await openBrowser();
    house = await HerHouse.open();
    url = urlOf(house.app);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  describe.each([
    ['without JavaScript', false, 'Samira'],
    ['with JavaScript, and axe on every page', true, 'Awa'],
  ])('%s', (_, javaScriptEnabled, name) => {
    let contexts: BrowserContext[];
    let coach: Page;
    let phone: Page;
    const barriers: string[] = [];

    beforeAll(async () => {
      const coachs = await signedInAs('Claire', { browser, url, javaScriptEnabled });
      const hers = await browser.newContext({
        baseURL: url,
        locale: 'fr-FR',
        javaScriptEnabled,
        viewport: PHONE,
      });
      contexts = [coachs, hers];
      [coach, phone] = [await coachs.newPage(), await hers.newPage()];
    });
    afterAll(() => Promise.all(contexts.map((context) => context.close())));

    /** axe needs its own script to run. */
    const inspect = async (page: Page, what: string) => {
      if (!javaScriptEnabled) return;
      barriers.push(...(await look(page, `parcours, ${what}`)).barriers);
      await page.setViewportSize(page === phone ? PHONE : { width: 1280, height: 900 });
    };

    it('is one way, step by step', async () => {
      await opensHer(coach, name);
      await inspect(coach, 'ses offres');
      const [one, two] = [await proposes(coach), await proposes(coach)];

      await phone.goto(await givesAccess(coach, house));
      await inspect(phone, 'la carte');
      await choosesDigits(phone);
      await inspect(phone, 'accueil');

      await opensOffer(phone, one);
      await phone.getByRole('heading', { name: 'Pourquoi cette offre' }).waitFor();
      await inspect(phone, 'une offre');
      await phone.getByRole('button', { name: 'Oui, ça m’intéresse' }).click();
      await phone.getByText('Claire prépare la suite avec vous.').waitFor();
      await inspect(phone, 'réponse notée');

      await opensOffer(phone, two);
      await phone.getByRole('button', { name: 'Non', exact: true }).click();
      await inspect(phone, 'raison');
      await phone.getByRole('button', { name: 'Ce métier ne me plaît pas' }).click();
      await inspect(phone, 'envies');
      await phone.getByRole('button', { name: 'Oui, changer' }).click();
      await phone.getByText('Nous ne vous proposerons plus cette offre.').waitFor();

      await coach.reload();
      const three = await proposes(coach);
      await notesAloud(coach, three);
      await inspect(coach, 'dit à Claire');

      await coach.goto('/');
      await inspect(coach, 'aujourd’hui');
      await coach
        .getByRole('link', { name: new RegExp(`^${name}`) })
        .first()
        .click();
      await coach.getByRole('heading', { name: 'Ses réponses' }).waitFor();
      const answers = coach.getByRole('region', { name: 'Ses réponses' });
      expect(await answers.locator('.row', { hasText: one }).innerText()).toContain('a dit oui');
      expect(await answers.locator('.row', { hasText: three }).innerText()).toContain('Pas maintenant');
      const offers = coach.getByRole('region', { name: `Offres pour ${name}` });
      expect(await offers.getByRole('heading', { name: two, exact: true }).count()).toBe(0);

      await coach.getByRole('link', { name: 'Envies', exact: false }).first().click();
      await coach.getByRole('heading', { name: `Envies de ${name}` }).waitFor();
      const never = coach.locator('.row', { has: coach.getByText('Jamais', { exact: true }) });
      expect((await never.allInnerTexts()).join(' ')).toContain(' / ');
      await inspect(coach, 'ses envies');

      await phone.goto('/moi/offres');
      expect(await phone.locator('main').innerText()).toMatch(/avec Claire/);
      await inspect(phone, 'ses réponses');
      expect(barriers).toEqual([]);
    }, 240_000);
  });
});

/** From Aujourd’hui to her page, by the list of people. */
async function opensHer(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Personnes', exact: true }).click();
  await page
    .getByRole('link', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: new RegExp(name) }).waitFor();
}

/** Proposes the first of her offers that is not proposed yet and states its occupation. @returns its title */
async function proposes(page: Page): Promise<string> {
  const card = page
    .getByRole('article')
    .filter({ has: page.getByRole('button', { name: /^Proposer à/ }) })
    .filter({ hasNotText: 'petits déjeuners' });
  const title = await card.first().getByRole('heading', { level: 3 }).innerText();
  await card
    .first()
    .getByRole('button', { name: /^Proposer à/ })
    .click();
  await page.getByText('Offre proposée. À la personne de choisir.').waitFor();
  return title;
}

/** @returns the path that the square on her card opens */
async function givesAccess(page: Page, house: HerHouse): Promise<string> {
  const { pathname } = new URL(page.url());
  await page.goto(`${pathname}/acces`);
  await page.getByRole('button', { name: /onner l’accès$/ }).click();
  await page.getByText('vise ce carré avec son téléphone').waitFor();
  const given = await house.whole.part(CardsGiven).of(await house.coach('Claire'), pathname.split('/')[2]!);
  await page.goto(pathname);
  return new URL(given!.url).pathname;
}

/** What she said to her coach, for want of a telephone. */
async function notesAloud(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: `Noter sa réponse : ${title}` }).click();
  await page.getByRole('radio', { name: 'Pas maintenant', exact: true }).check();
  await page.getByRole('button', { name: 'Noter sa réponse' }).click();
  await page.getByText('Réponse notée.').waitFor();
}

async function choosesDigits(page: Page): Promise<void> {
  await page.getByLabel('Choisissez 4 chiffres').fill('2749');
  await page.getByLabel('Les mêmes 4 chiffres, encore une fois').fill('2749');
  await page.getByRole('button', { name: 'Entrer' }).click();
  await page.waitForURL('**/moi');
}

async function opensOffer(page: Page, title: string): Promise<void> {
  await page.goto('/moi');
  await page.getByRole('link', { name: 'Offres', exact: true }).click();
  await page.getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}
