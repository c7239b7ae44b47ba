import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CardsGiven, GiveAccess } from '../../src/identity';
import { urlOf } from '../support/http';
import { HerHouse } from '../web/participant/her-house';
import { inBrowser, openBrowser, PHONE } from './chromium';
import { look } from './visit';

const NIGHT = { title: 'Ménage de nuit', slots: ['night'] };
/** A telephone that can read French aloud by itself, and writes down what it was asked to say. */
const A_VOICE = `(() => {
  window.said = [];
  const speech = {
    getVoices: () => [{ localService: true, lang: 'fr-FR' }],
    cancel: () => undefined,
    addEventListener: () => undefined,
    speak: (one) => { window.said.push(one.text); setTimeout(() => one.onend(), 1); },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
})()`;

inBrowser('A person with a telephone', () => {
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

  /** Somebody new with a card nobody opened yet, and one offer that waits for her. */
  async function newcomer(name: string): Promise<{ door: string; opening: string }> {
    const claire = await house.coach('Claire');
    const her = await house.welcome(claire, name, [{ criterion: 'slot', value: 'night', stance: 'like' }]);
    const opening = await house.opening(claire, { ...NIGHT, slots: ['night'] });
    await house.propose(claire, her, opening);
    const { participantId, territoryId } = her;
    await house.whole.part(GiveAccess).execute(claire, { participantId, territoryId });
    const given = await house.whole.part(CardsGiven).of(claire, participantId);
    return { door: new URL(given!.url).pathname, opening };
  }

  describe.each([
    ['without JavaScript', false],
    ['with JavaScript', true],
  ])('%s', (how, javaScriptEnabled) => {
    let context: BrowserContext;
    let page: Page;

    beforeEach(async () => {
      context = await browser.newContext({
        baseURL: url,
        locale: 'fr-FR',
        javaScriptEnabled,
        viewport: PHONE,
      });
      page = await context.newPage();
    });

    afterEach(() => context.close());

    it('comes in, reads the offer that waits, says yes, and may change her mind', async () => {
      const { door } = await newcomer(`Anissa ${how}`);
      await comeIn(page, door);
      await page.getByRole('heading', { name: '1 offre vous attend' }).waitFor();
      await page.getByRole('link', { name: 'Voir l’offre' }).click();
      await page.getByRole('region', { name: 'À vous de choisir' }).getByRole('link').click();
      expect(await page.getByText('Vous voulez travailler la nuit.').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Oui, ça m’intéresse' }).click();
      await page.getByText('Claire prépare la suite avec vous.').waitFor();
      await page.getByRole('link', { name: 'Revoir cette offre' }).click();
      await page.getByRole('button', { name: 'Pas maintenant' }).click();
      await page.getByRole('button', { name: 'Dans un mois' }).click();
      await page.getByText('Nous en reparlerons le mercredi 23 décembre 2026.').waitFor();
    });

    it('says no, says why, and stops such offers by her own yes', async () => {
      const { door, opening } = await newcomer(`Bouchra ${how}`);
      await comeIn(page, door);
      await page.goto(`/moi/offres/${opening}`);
      await page.getByRole('button', { name: 'Non', exact: true }).click();
      await page.getByRole('button', { name: 'Les horaires' }).click();
      await page.getByRole('button', { name: 'Oui, changer' }).click();
      await page.getByText('Nous ne vous proposerons plus cette offre.').waitFor();
      await page.getByRole('link', { name: 'Mes choix' }).click();
      const never = page.locator('section', { has: page.getByRole('heading', { name: 'Jamais' }) });
      expect(await never.innerText()).toContain('Travailler la nuit');
    });

    it('says what she wants by a tap, and takes it back', async () => {
      const { door } = await newcomer(`Chirine ${how}`);
      await comeIn(page, door);
      await page.goto('/moi/choix/cadre');
      await page.getByText('Avec des animaux').click();
      await page.getByRole('button', { name: 'J’aime' }).click();
      const row = page.locator('.row', { hasText: 'Un travail avec des animaux' });
      await row.getByRole('link', { name: 'Retirer' }).click();
      await page.getByRole('button', { name: 'Oui, le retirer' }).click();
      await page.getByText('C’est retiré.').waitFor();
      expect(await row.count()).toBe(0);
    });
  });

  describe('reading aloud', () => {
    async function card(script: string | null): Promise<Page> {
      const { door, opening } = await newcomer(`Dounia ${script ? 'écoute' : 'lit'}`);
      const context = await browser.newContext({ baseURL: url, viewport: PHONE });
      if (script) await context.addInitScript(script);
      const page = await context.newPage();
      await comeIn(page, door);
      await page.goto(`/moi/offres/${opening}`);
      return page;
    }

    it('says the card sentence by sentence, and neither the answers nor anything else', async () => {
      const page = await card(A_VOICE);
      await page.getByRole('button', { name: 'Écouter' }).click();
      await page.getByRole('button', { name: 'Arrêter' }).waitFor({ state: 'detached' });
      const said = (await page.evaluate('window.said')) as string[];
      expect(said[0]).toBe(NIGHT.title);
      expect(said).toContain('Rien ne part sans votre accord.');
      expect(said.join(' ')).not.toMatch(/Pas maintenant|Quitter|Mes choix/);
      const { barriers } = await look(page, '/moi/offres/:id, listened to');
      expect(barriers).toEqual([]);
    });

    it('is not offered where the telephone has no voice of its own', async () => {
      const page = await card(null);
      expect(await page.locator('[data-listen]').isVisible()).toBe(false);
    });
  });

  it('keeps what has the focus above the tabs, and its targets large', async () => {
    const { door, opening } = await newcomer('Eya');
    const context = await browser.newContext({ baseURL: url, viewport: PHONE, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await comeIn(page, door);
    await page.goto(`/moi/offres/${opening}`);
    const tabs = (await page.locator('.foot-tabs').boundingBox())!;
    for (const name of ['Oui, ça m’intéresse', 'Pas maintenant', 'Non']) {
      const button = page.getByRole('button', { name, exact: true });
      await button.focus();
      const box = (await button.boundingBox())!;
      expect(box.height).toBeGreaterThanOrEqual(56);
      expect(box.y + box.height).toBeLessThanOrEqual(tabs.y);
    }
    await context.close();
  });
});

/** Opens a card for the first time, and chooses four digits. */
async function comeIn(page: Page, door: string): Promise<void> {
  await page.goto(door);
  await page.locator('[name=pin]').fill('2749');
  await page.locator('[name=pinAgain]').fill('2749');
  await page.getByRole('button', { name: 'Entrer' }).click();
  await page.waitForURL('**/moi');
}
