import type { Browser, BrowserContext, Page } from 'playwright-core';
import { urlOf } from '../support/http';
import { introduced } from '../support/introduced';
import { WholeApp } from '../support/whole-app';
import { inBrowser, openBrowser, PHONE } from './chromium';
import { look } from './visit';

inBrowser('An employer with a telephone', () => {
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
  const arrives = async (javaScriptEnabled: boolean) => {
    const baseURL = urlOf(whole.app);
    context = await browser.newContext({ baseURL, locale: 'fr-FR', javaScriptEnabled, viewport: PHONE });
    page = await context.newPage();
  };
  afterEach(() => context.close());

  const opens = async ({ scripts }: { scripts: boolean }) => {
    await arrives(scripts);
    const choice = {
      topic: 'mobility',
      audience: { kind: 'all' },
      decision: 'tell',
      teller: 'coach',
    } as const;
    const words = 'Moussa vient en bus, pas avant 9\u00A0h.';
    const sent = await introduced(whole, whole.cast.follower.viewer!, { choices: [{ ...choice, words }] });
    await page.goto(sent.path);
  };
  const tap = (answer: string) => page.getByRole('button', { name: answer }).click();

  it('reads, answers in one tap, adds a word, and changes his mind, without JavaScript', async () => {
    await opens({ scripts: false });
    await tap('J’aimerais une rencontre');
    await page.getByRole('status').getByText('votre réponse est bien arrivée').waitFor();
    await page.getByText('Ajouter un mot, dire quand vous joindre').click();
    await page.getByLabel('Un mot').fill('Jeudi matin ?');
    await tap('J’aimerais un essai');
    await page.getByText('« Jeudi matin ? »').waitFor();
    expect(await page.getByRole('heading', { name: 'Votre réponse' }).count()).toBe(1);
  });

  it('does the same with the keyboard alone', async () => {
    await opens({ scripts: true });
    const hops = await reach('Ajouter un mot, dire quand vous joindre');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Bonjour');
    await reach('Non, pas cette fois');
    await page.keyboard.press('Enter');
    await page.getByText('« Bonjour »').waitFor();
    expect(hops).toBeLessThan(5);
  });

  it.each(['before he answers', 'once he answered', 'when something is to be corrected'])(
    'sees a page that fits and hinders nobody: %s',
    async (when) => {
      await opens({ scripts: true });
      if (when === 'once he answered') await tap('J’aimerais une rencontre');
      if (when === 'when something is to be corrected') {
        await page.getByText('Ajouter un mot, dire quand vous joindre').click();
        await page.getByLabel('Quand vous joindre', { exact: false }).last().fill('x'.repeat(301));
        await tap('Plus tard, peut-être');
        await page.getByRole('alert').waitFor();
      }
      const { barriers, tooWide, tooWideEnlarged, headings } = await look(page, `/rencontre, ${when}`);
      expect([...barriers, ...tooWide, ...tooWideEnlarged]).toEqual([]);
      expect(headings).toBe(1);
    },
  );

  /** Goes from one thing to the next with Tab until it stands on the one that says so; answers after how many. */
  async function reach(name: string): Promise<number> {
    for (let hops = 1; hops < 30; hops++) {
      await page.keyboard.press('Tab');
      const said = await page.evaluate<string>('document.activeElement.textContent.trim()');
      if (said === name) return hops;
    }
    throw new Error(`Nothing says "${name}".`);
  }
});
