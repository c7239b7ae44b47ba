import type { Browser, BrowserContext, Page } from 'playwright-core';
import { urlOf } from '../support/http';
import { WholeApp } from '../support/whole-app';
import { inBrowser, openBrowser, PHONE, signedInAs } from './chromium';

inBrowser('A coach with a telephone', () => {
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    browser = await openBrowser();
    url = urlOf((await WholeApp.open({ world: 'dijon' })).app);
  }, 300_000);

  afterAll(() => browser?.close());

  describe.each([
    ['without JavaScript', false],
    ['with JavaScript', true],
  ])('%s', (_, javaScriptEnabled) => {
    let context: BrowserContext;
    let page: Page;

    beforeEach(async () => {
      context = await signedInAs('Claire', { browser, url, javaScriptEnabled, viewport: PHONE });
      page = await context.newPage();
    });

    afterEach(() => context.close());

    it("reads Samira's offers, each with its reasons", async () => {
      await openSamira(page);
      const offers = page.getByRole('region', { name: 'Offres pour Samira' }).getByRole('article');
      expect(await offers.count()).toBeGreaterThan(2);
      const first = offers.first();
      expect(await first.getByRole('heading', { name: 'Pourquoi' }).isVisible()).toBe(true);
      expect(await first.locator('.why li').count()).toBeGreaterThan(0);
      await first.getByRole('heading', { level: 3 }).getByRole('link').click();
      expect(new URL(page.url()).pathname).toMatch(/^\/offres\/[0-9a-f-]{36}$/);
    });

    it('finds all she typed in a form that was refused, and the way to what is wrong', async () => {
      await page.goto('/employeurs/nouveau');
      await page.locator('[name=brandName]').fill('Chez Léonie');
      await page.locator('[name=notes]').fill('Appeler le matin.\nDemander Léonie.');
      await page.getByRole('button', { name: 'Ajouter' }).click();
      const summary = page.getByRole('alert');
      expect(await summary.getByRole('link').count()).toBe(1);
      expect(await page.locator('[name=brandName]').inputValue()).toBe('Chez Léonie');
      expect(await page.locator('[name=notes]').inputValue()).toBe('Appeler le matin.\nDemander Léonie.');
      expect(await page.locator('[name=name]').getAttribute('aria-invalid')).toBe('true');
      await summary.getByRole('link').click();
      expect(await page.locator('[name=name]:focus').count()).toBe(1);
    });

    it('leaves nothing behind the Back button once she has left', async () => {
      await openSamira(page);
      await page.getByRole('button', { name: 'Quitter' }).click();
      await page.waitForURL('**/connexion*');
      await page.goBack();
      const shown = await page.locator('body').innerText();
      expect(new URL(page.url()).pathname).toBe('/connexion');
      expect(shown).not.toMatch(/Samira|Benali|Moussa|plonge/i);
    });
  });
});

async function openSamira(page: Page): Promise<void> {
  await page.goto('/personnes');
  await page.getByRole('link', { name: /^Samira/ }).click();
  await page.getByRole('heading', { level: 1, name: /Samira/ }).waitFor();
}
