import type { Browser, BrowserContext, Page } from 'playwright-core';
import { Publications, RecordTalk } from '../../src/disclosure';
import { type Herself, herselfOf, type Viewer } from '../../src/identity';
import {
  AnswerIntroduction,
  IntroductionsQuery,
  ProposeOpening,
  SendIntroduction,
} from '../../src/introductions';
import { RegisterEmployer } from '../../src/network';
import { WelcomeParticipant } from '../../src/people';
import { signInHerself } from '../support/herself';
import { urlOf } from '../support/http';
import { openPageOf } from '../support/her-open-page';
import { EVERY_ITEM, MOUSSA } from '../support/introduced';
import { HerHouse } from '../web/participant/her-house';
import { inBrowser, openBrowser, PHONE } from './chromium';
import { look } from './visit';

/** Presses of Tab after which something cannot be reached. */
const FAR = 80;
const FOCUSED = `(() => {
  const one = document.activeElement;
  if (!one || one === document.body) return '';
  const label = one.labels?.[0]?.textContent;
  return (label ?? one.textContent ?? '').replace(/\\s+/g, ' ').trim() + '|' + one.tagName;
})()`;

inBrowser('A person with a keyboard and no JavaScript', () => {
  let browser: Browser;
  let house: HerHouse;
  let context: BrowserContext;
  let page: Page;
  let claire: Viewer;
  let her: Herself;
  let openingId: string;
  let introductionId: string;

  beforeAll(async () => {
    browser = await openBrowser();
    house = await HerHouse.open();
    claire = await house.coach('Claire');
  }, 300_000);

  beforeEach(async () => {
    const { whole } = house;
    const { id: participantId } = await whole.part(WelcomeParticipant).execute(claire, MOUSSA);
    her = herselfOf(participantId, claire.territoryId!);
    const { id: employerId } = await whole.part(RegisterEmployer).execute(claire, { name: 'Le Relais' });
    openingId = await house.opening(claire, { title: 'Plonge, le midi', employerId });
    introductionId = (await whole.part(ProposeOpening).execute(claire, { participantId, openingId })).id;
    await whole.part(AnswerIntroduction).execute(her, introductionId, { answer: 'interested' });
    await whole.part(RecordTalk).execute(claire, participantId);
    const url = urlOf(house.app);
    const { cookie } = await signInHerself(house.app, participantId, her.territoryId);
    const [name, value] = cookie.split(';')[0]!.split('=') as [string, string];
    context = await browser.newContext({ baseURL: url, viewport: PHONE, javaScriptEnabled: false });
    await context.addCookies([{ name, value, url }]);
    page = await context.newPage();
    await page.goto('/moi/choix');
  }, 120_000);

  afterEach(() => context.close());

  afterAll(async () => {
    await browser?.close();
    await house?.close();
  });

  /** Goes on with Tab until what is focused is called so. */
  async function reach(name: RegExp): Promise<void> {
    for (let pressed = 0; pressed < FAR; pressed += 1) {
      await page.keyboard.press('Tab');
      if (name.test(await page.evaluate<string>(FOCUSED))) return;
    }
    throw new Error(`${String(name)} is out of reach on ${page.url()}`);
  }

  async function press(name: RegExp): Promise<void> {
    await reach(name);
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
  }

  const text = async () => (await page.locator('main').innerText()).replace(/\s+/g, ' ');

  it('makes, sees and takes back who speaks, and a topic with its words', async () => {
    await press(/^L’employeur\|A/);
    await press(/^Choisir qui parle\|A/);
    await press(/^Mon coach me présente\|BUTTON/);
    expect(await text()).toContain('Votre coach vous présente.');
    await press(/^Choisir.* Ma famille\|A/);
    await press(/^Mon coach peut en parler\|BUTTON/);
    await reach(/^Je peux travailler de .*\|INPUT/);
    await page.keyboard.press('Space');
    await reach(/^Pendant l’entretien\|INPUT/);
    await page.keyboard.press('ArrowUp');
    await press(/^C’est mon choix\|BUTTON/);
    expect(await text()).toMatch(
      /Ma famille Votre coach peut en parler\. « Je peux travailler.* Avant le premier contact\./,
    );
    await press(/^Retirer.* Ma famille\|A/);
    await press(/^Oui, retirer\|BUTTON/);
    expect(await text()).toMatch(/C’est retiré\..*Ma famille Nous n’en parlons pas\./);
  }, 120_000);

  it('says yes beforehand, and takes it back', async () => {
    await page.goto('/moi/discretion');
    await press(/^Dire oui d’avance\|A/);
    await reach(/^Les agences d’intérim\|INPUT/);
    await page.keyboard.press('Space');
    await reach(/^Mon prénom\|INPUT/);
    await page.keyboard.press('Space');
    await press(/^Je dis oui d’avance\|BUTTON/);
    expect(await text()).toContain('Ils peuvent savoir : Mon prénom');
    await press(/^Reprendre mon oui.*\|BUTTON/);
    expect(await text()).toContain('C’est repris.');
  }, 120_000);

  it('reads the page before it leaves, narrows it, approves it, sees it opened, and takes everything back', async () => {
    await page.goto(`/moi/offres/${openingId}/employeur`);
    await press(/^Mon coach me présente\|A/);
    await press(/^Choisir pour cette offre\|A/);
    await press(/^Mon coach me présente\|BUTTON/);
    expect(await page.locator('article.shown').innerText()).toContain('Expérience');
    await reach(/^Changer ce qu’il voit\|SUMMARY/);
    await page.keyboard.press('Enter');
    await reach(/^Mon expérience\|INPUT/);
    await page.keyboard.press('Space');
    await press(/^Voir la page changée\|BUTTON/);
    expect(await page.locator('article.shown').innerText()).not.toContain('Expérience');
    await press(/^D’accord, envoyer cette page\|BUTTON/);
    expect(await text()).toContain('Claire peut envoyer cette page, et rien d’autre.');
    await open();
    await page.goto('/moi/discretion');
    await press(/^Ce qui a été dit, à qui\|A/);
    expect(await text()).toMatch(/Une page à lire À Le Relais.*Lue le/);
    await press(/^Tout retirer\|A/);
    expect(await text()).toContain('Le Relais a déjà lu votre page');
    await press(/^Oui, retirer\|BUTTON/);
    expect(await text()).toContain('Ne s’ouvre plus : la page pour Le Relais.');
  }, 180_000);

  it('finds the same pages fit for a telephone and for every reader', async () => {
    await openPageOf(house.whole, her, claire, EVERY_ITEM);
    const seen = await context.browser()!.newContext({ baseURL: urlOf(house.app), viewport: PHONE });
    await seen.addCookies(await context.cookies());
    const faults: string[] = [];
    for (const path of PAGES) {
      const one = await seen.newPage();
      await one.goto(path.replace(':id', openingId));
      const { barriers, tooWide, tooWideEnlarged } = await look(one, path);
      faults.push(...barriers, ...tooWide, ...tooWideEnlarged);
      await one.close();
    }
    await seen.close();
    expect(faults).toEqual([]);
  }, 180_000);

  /** Her coach sends it, and the employer opens it. */
  async function open(): Promise<void> {
    await house.whole.part(SendIntroduction).execute(claire, introductionId);
    const { sendings } = await house.whole.part(IntroductionsQuery).one(her, introductionId);
    const employer = await context.newPage();
    await employer.goto(new URL(house.whole.part(Publications).urlOf(sendings[0]!.publicationId!)).pathname);
    await employer.close();
  }
});

const PAGES = [
  '/moi/discretion',
  '/moi/discretion/sujet/coaching',
  '/moi/discretion/sujet/housing',
  '/moi/discretion/sujet/family/mots?reponse=coach&pour=all',
  '/moi/discretion/avance',
  '/moi/discretion/historique',
  '/moi/discretion/retrait',
  '/moi/choix',
  '/moi',
  '/moi/offres/:id/employeur?route=alone',
  '/moi/offres/:id/employeur?route=with_coach',
];
