import type { Browser, BrowserContext, Page } from 'playwright-core';
import { urlOf } from '../support/http';
import { WholeApp } from '../support/whole-app';
import { inBrowser, openBrowser, signedInAs } from './chromium';

inBrowser('A coach who types', () => {
  let browser: Browser;
  let url: string;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    url = urlOf((await WholeApp.open({ world: 'dijon' })).app);
  }, 300_000);
  afterAll(() => browser?.close());
  beforeEach(async () => {
    context = await signedInAs('Claire', { browser, url });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const field = () => page.getByRole('combobox', { name: /^Métier/ });
  const options = () => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');

  it('is suggested occupations, and takes one with the keyboard alone', async () => {
    await page.goto('/offres/nouvelle');
    await field().focus();
    await page.keyboard.type('cherche plongeur', { delay: 20 });
    await options().first().waitFor();
    expect(await options().first().textContent()).toContain('G1605');
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    const active = await field().getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await field().inputValue()).toContain('Plongeu');
    expect(await options().count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/offres/nouvelle');
  });

  it('closes the list with Escape and keeps what she typed', async () => {
    await page.goto('/offres/nouvelle');
    await field().pressSequentially('boulang', { delay: 20 });
    await options().first().waitFor();
    await page.keyboard.press('Escape');
    expect(await field().inputValue()).toBe('boulang');
    expect(await field().getAttribute('aria-expanded')).toBe('false');
  });

  it('goes on typing when suggestions fail', async () => {
    await page.route('**/metiers?**', (route) => route.fulfill({ status: 500, body: 'no' }));
    await page.goto('/offres/nouvelle');
    const answered = page.waitForResponse(/\/metiers/);
    await field().pressSequentially('boulanger', { delay: 20 });
    await answered;
    expect(await options().count()).toBe(0);
    expect(await field().inputValue()).toBe('boulanger');
  });

  it('opens the search from anywhere with the key "/", unless she types or put it off', async () => {
    await page.goto('/offres');
    await page.keyboard.press('/');
    await page.waitForURL('**/recherche');
    const search = page.getByRole('searchbox');
    expect(await search.evaluate((one) => one.matches(':focus'))).toBe(true);
    await page.keyboard.type('a/b');
    expect(await search.inputValue()).toBe('a/b');
    await page.getByRole('checkbox', { name: /touche/ }).uncheck();
    await page.goto('/offres');
    await page.keyboard.press('/');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/offres');
  });
});
