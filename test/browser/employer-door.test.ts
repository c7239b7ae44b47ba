import type { Browser, BrowserContext, Page } from 'playwright-core';
import { AddContact, RegisterEmployer } from '../../src/network';
import { doorGiven } from '../support/door-given';
import { urlOf } from '../support/http';
import { WholeApp } from '../support/whole-app';
import { inBrowser, openBrowser, PHONE } from './chromium';
import { look } from './visit';

/** From the mail in his hand to a post that is sent. */
const MOST_GESTURES = 12;

inBrowser('An employer with a post to fill', () => {
  let browser: Browser;
  let whole: WholeApp;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
    whole = await WholeApp.open();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await whole?.close();
  });
  afterEach(() => context.close());

  const arrives = async (javaScriptEnabled: boolean) => {
    const coach = whole.cast.follower.viewer!;
    const { id: employerId } = await whole
      .part(RegisterEmployer)
      .execute(coach, { name: 'Boulangerie Ramey' });
    const { id } = await whole.part(AddContact).execute(coach, employerId, { name: 'Mme Ramey' });
    const door = await doorGiven(whole, coach, `${employerId}+${id}`);
    const baseURL = urlOf(whole.app);
    context = await browser.newContext({ baseURL, locale: 'fr-FR', javaScriptEnabled, viewport: PHONE });
    page = await context.newPage();
    return door;
  };

  it('sends it in at most twelve gestures after opening his mail, without JavaScript', async () => {
    const { path } = await arrives(false);
    let gestures = 0;
    const then = async (gesture: Promise<unknown>) => {
      gestures += 1;
      await gesture;
    };
    await then(page.goto(path));
    await then(page.getByLabel('Quel métier').fill('Plongeur ou plongeuse'));
    await then(page.getByText('Temps partiel', { exact: true }).click());
    await then(page.getByText('Dès que possible', { exact: true }).click());
    await then(page.getByLabel('Où').fill('Dijon'));
    await then(page.getByText('Rien de particulier', { exact: true }).click());
    await then(page.getByRole('button', { name: 'Envoyer ce poste' }).click());
    await page.getByRole('status').getByText('Nous relisons votre offre').waitFor();
    await page.getByText('Bien reçu. Nous la relisons, puis nous la publions.').waitFor();
    process.stdout.write(`a post sent from a mail: ${gestures} gestures\n`);
    expect(gestures).toBeLessThanOrEqual(MOST_GESTURES);
    await page.getByRole('button', { name: 'Envoyer de nouveau' }).click();
    await page.getByRole('status').getByText('encore une fois').waitFor();
  });

  it.each(['at first', 'with a post and a pause', 'when the law refuses what he wrote'])(
    'sees a page that fits and hinders nobody: %s',
    async (when) => {
      const door = await arrives(true);
      if (when === 'with a post and a pause') await door.propose();
      await page.goto(door.path);
      if (when === 'with a post and a pause') await page.getByRole('button', { name: 'Une saison' }).click();
      if (when === 'when the law refuses what he wrote') {
        await page.getByLabel('Quel métier').fill('Serveuse, moins de 30 ans');
        await page.getByText('Temps partiel', { exact: true }).click();
        await page.getByText('Dès que possible', { exact: true }).click();
        await page.getByLabel('Où').fill('Dijon');
        await page.getByRole('button', { name: 'Envoyer ce poste' }).click();
        await page.getByRole('alert').waitFor();
      }
      const { barriers, tooWide, tooWideEnlarged, headings } = await look(page, `/poste, ${when}`);
      expect([...barriers, ...tooWide, ...tooWideEnlarged]).toEqual([]);
      expect(headings).toBe(1);
    },
  );
});
