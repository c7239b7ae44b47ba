import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { urlOf } from '../support/http';
import { WholeApp } from '../support/whole-app';
import { inBrowser, openBrowser, signedInAs } from './chromium';

const FOLDER = join(__dirname, '../../docs/pictures');
const SCREEN = { width: 1280, height: 860 };
const TELEPHONE = { width: 360, height: 1_700 };
/** A README is read on the train. */
const HEAVIEST = 150_000;

/** `npm run pictures`: the doors as the README shows them, taken again from the demo world. */
inBrowser('The pictures of the README', () => {
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    browser = await openBrowser();
    url = urlOf((await WholeApp.open({ world: 'dijon' })).app);
  }, 300_000);

  afterAll(() => browser?.close());

  it('the front door', async () => {
    await take('accueil', '/', await browser.newContext({ baseURL: url, locale: 'fr-FR', viewport: SCREEN }));
  });

  it('a coach’s day, and the offers for one person', async () => {
    const context = await signedInAs('Claire', { browser, url, viewport: SCREEN });
    await take('aujourdhui', '/', context);
    const page = await context.newPage();
    await page.goto('/personnes');
    const awa = await page.getByRole('link', { name: /^Awa/ }).first().getAttribute('href');
    await page.close();
    await take('offres-pour-awa', awa!, context);
  });

  it('an offer on a telephone', async () => {
    const context = await signedInAs('Samira', { browser, url, viewport: TELEPHONE });
    const page = await context.newPage();
    await page.goto('/moi/offres');
    const waiting = page.getByRole('region', { name: 'À vous de choisir' }).getByRole('link').first();
    const offer = await waiting.getAttribute('href');
    await page.close();
    await take('une-offre', offer!, context);
  });

  async function take(name: string, path: string, context: BrowserContext): Promise<void> {
    const page = await context.newPage();
    await page.goto(path);
    const file = join(FOLDER, `${name}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    await page.close();
    expect(statSync(file).size).toBeLessThan(HEAVIEST);
  }
});
