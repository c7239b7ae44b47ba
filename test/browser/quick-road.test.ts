import type { Browser, Locator, Page } from 'playwright-core';
import { OutboxWorker } from '../../src/platform/outbox/outbox-worker';
import { partOf, urlOf } from '../support/http';
import { HerHouse } from '../web/participant/her-house';
import { inBrowser, openBrowser, PHONE, signedInAs } from './chromium';
import { look } from './visit';

/** A coach in the street, on one phone: discretion must not slow ordinary work down. */
const MOST_TAPS = 25;
/** An offer of Clair et Net Bourgogne, where somebody can be written to. */
const OFFER = 'Nettoyage de bureaux, tôt le matin';

/** Counts what a finger does: taps, and fields that are typed in. */
class Finger {
  taps = 0;
  readonly typed: string[] = [];

  constructor(readonly page: Page) {}

  async tap(what: Locator): Promise<void> {
    await what.click();
    this.taps += 1;
  }

  link(name: string | RegExp): Promise<void> {
    return this.tap(this.page.getByRole('link', { name }).first());
  }

  button(name: string | RegExp): Promise<void> {
    return this.tap(this.page.getByRole('button', { name }).first());
  }

  radio(name: string | RegExp): Promise<void> {
    return this.tap(this.page.getByRole('radio', { name }).first());
  }

  /** A field takes one tap to stand in it. */
  async type(label: string | RegExp, text: string): Promise<void> {
    const field = this.page.getByLabel(label).first();
    await this.tap(field);
    await field.fill(text);
    this.typed.push(text);
  }

  /** A list takes two taps: it opens, one chooses. */
  async choose(label: string | RegExp, option: string): Promise<void> {
    await this.page.getByLabel(label).first().selectOption({ label: option });
    this.taps += 2;
  }
}

inBrowser('A new person, a talk, a choice, an introduction sent', () => {
  let browser: Browser;
  let house: HerHouse;
  let page: Page;
  const found: { barriers: string[]; tooWide: string[] } = { barriers: [], tooWide: [] };

  beforeAll(async () => {
    browser = await openBrowser();
    house = await HerHouse.open();
    const context = await signedInAs('Claire', { browser, url: urlOf(house.app), viewport: PHONE });
    page = await context.newPage();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  const inspect = async (name: string) => {
    const { barriers, tooWide } = await look(page, `présenter, ${name}`);
    found.barriers.push(...barriers);
    found.tooWide.push(...tooWide);
    await page.setViewportSize(PHONE);
  };

  const welcomes = async (finger: Finger) => {
    await finger.link('Personnes');
    await finger.link('Accueillir une personne');
    await finger.type(/^Prénom/, 'Zohra');
    await finger.type(/^Nom/, 'Belkacem');
    await finger.button('Accueillir cette personne');
  };

  const talks = async (finger: Finger) => {
    await finger.link(/Ce que l’employeur peut savoir/);
    await finger.button('Échange fait aujourd’hui');
    await finger.link(/Noter un choix : Un coach emploi m’accompagne/);
    await finger.radio(/^En parler/);
    await finger.radio('Nous deux');
    await finger.button('Noter ce choix');
  };

  const finds = async (finger: Finger) => {
    await finger.link('Offres');
    await finger.link(OFFER);
    await finger.tap(page.getByText('Quelqu’un a trouvé cette offre'));
    await finger.choose(/Qui vous en a parlé/, 'Zohra B.');
    await finger.button('Noter son oui');
  };

  /** The employer rings back: three taps. */
  const hears = async (finger: Finger) => {
    await finger.tap(page.getByText('Noter ce que l’employeur a dit'));
    await finger.radio('Une rencontre');
    await finger.tap(page.locator('#employeur').getByRole('button', { name: 'Noter sa réponse' }));
    await page.getByText('L’employeur a répondu').first().waitFor();
    expect(finger.taps).toBe(3);
  };

  it(`takes ${MOST_TAPS} taps at most on one phone`, async () => {
    await page.goto('/');
    const finger = new Finger(page);
    await welcomes(finger);
    await talks(finger);
    await finds(finger);
    await inspect('à préparer');
    await finger.link('Voir ce que l’employeur recevrait');
    await page.getByText('Claire vous présente Zohra').waitFor();
    await inspect('la page relue');
    await finger.button('Zohra est d’accord, dit à Claire');
    await inspect('prête à partir');
    await finger.button('Envoyer');
    await page.getByText('Envoyée à Mme Lacroix').waitFor();
    await partOf(house.app, OutboxWorker).drain();
    await page.reload();
    await page.getByText('Le courriel est parti').waitFor();
    await inspect('envoyée');
    console.log(`quick road: ${finger.taps} taps, ${finger.typed.length} fields typed`);
    expect(finger.taps).toBeLessThanOrEqual(MOST_TAPS);
    expect(finger.typed).toHaveLength(2);
    await hears(new Finger(page));
    expect(found).toEqual({ barriers: [], tooWide: [] });
  }, 280_000);
});
