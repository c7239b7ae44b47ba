import { GiveStandingYes, ReplaceSituation } from '../../../src/disclosure';
import { herselfOf, type Viewer } from '../../../src/identity';
import { TELLABLE_TOPICS } from '../../../src/reference';
import { Browser } from '../../support/http';
import { introduced } from '../../support/introduced';
import { words } from '../coach/coach-house';
import { HerHouse } from './her-house';
import { faultsOfMarkup } from './markup';

/** A machine that does other things too takes its time. */
jest.setTimeout(120_000);

const MOST_WORDS = 15;
/** Of the house, and those nobody should have to look up. */
const NOT_OUR_WORDS =
  /bénéficiaire|candidat|\bfreins?\b|positionn|employabilité|\bSDF\b|profil|dossier|valid(er|ation)|\(e\)|\p{L}·\p{L}|undefined|\bnull\b|\bNaN\b|\[object/iu;

/** What others wrote: titles, names, advertisements, and what stands between quotation marks. */
const BORROWED =
  /<h1>[\s\S]*?<\/h1>|<p class="told">[\s\S]*?<\/p>|<p class="line-title">[\s\S]*?<\/p>|«\u00A0[^»]*\u00A0»/g;

let house: HerHouse;
let claire: Viewer;
const pages = new Map<string, string>();

beforeAll(async () => {
  house = await HerHouse.open();
  claire = await house.coach('Claire');
  const her = await house.person(claire, 'Samira');
  const facts = [{ topic: 'violence', value: 'Oui.' }] as const;
  await house.whole.part(ReplaceSituation).execute(claire, her.participantId, facts);
  const browser = await house.as(her);
  for (const path of [
    '/moi',
    '/moi/offres',
    '/moi/offres?plus=oui',
    '/moi/choix',
    '/moi/choix/retrait/0',
    '/moi/acces',
    '/moi/adresse',
    '/moi/discretion',
    '/moi/discretion/historique',
    '/moi/discretion/avance',
    '/moi/discretion/retrait',
    '/moi/discretion/retrait/housing',
  ])
    await see(browser, path);
  for (const word of ['metier', 'metier?q=cuisine', 'moment', 'trajet', 'heures', 'salaire', 'contrat'])
    await see(browser, `/moi/choix/${word}`);
  for (const word of ['cadre', 'secteur', 'mots']) await see(browser, `/moi/choix/${word}`);
  for (const topic of Object.keys(TELLABLE_TOPICS)) await see(browser, `/moi/discretion/sujet/${topic}`);
  for (const answer of ['coach', 'if_asked'])
    await see(browser, `/moi/discretion/sujet/family/mots?reponse=${answer}&pour=all`);
  await seeEveryOffer(browser);
  await seeWhatWasSaid();
  await seeAnswers();
  const refused = await browser.submit('/moi/choix/trajet', '/moi/choix/trajet', { stance: 'like' });
  pages.set('/moi/choix/trajet, refused', (await browser.follow(refused)).text);
}, 180_000);
afterAll(() => house.close());

async function see(browser: Browser, path: string): Promise<string> {
  const answer = await browser.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  pages.set(path, answer.text);
  return answer.text;
}

async function seeEveryOffer(browser: Browser): Promise<void> {
  const list = pages.get('/moi/offres?plus=oui')!;
  const cards = new Set(
    [...list.matchAll(/href="(\/moi\/offres\/[0-9a-f-]{36})"/g)].map(([, path]) => path!),
  );
  for (const card of cards) await see(browser, card);
}

async function seeAnswers(): Promise<void> {
  const offer = await house.opening(claire, { title: 'Ménage', slots: ['night', 'weekend'] });
  const her = await house.welcome(claire, 'Nadia');
  await house.propose(claire, her, offer);
  const hers = await house.as(her);
  const card = `/moi/offres/${offer}`;
  await see(hers, card);
  await hers.submit(card, `${card}/reponse`, { answer: 'not_now' });
  await see(hers, `${card}/quand`);
  await hers.submit(card, `${card}/reponse`, { answer: 'no' });
  await see(hers, `${card}/raison`);
  await hers.submit(`${card}/raison`, `${card}/raison`, { reason: 'hours' });
  for (const page of ['envies', 'suite']) await see(hers, `${card}/${page}`);
  pages.set('/moi of Nadia', (await hers.get('/moi')).text);
  pages.set('/moi/offres of Nadia', (await hers.get('/moi/offres')).text);
}

async function seeWhatWasSaid(): Promise<void> {
  const tell = { topic: 'family', audience: { kind: 'all' }, decision: 'tell' } as const;
  const told = { ...tell, teller: 'coach', words: 'Pas avant 9\u00A0h.', moment: 'before_contact' } as const;
  const { participantId, path, openingId, introductionId } = await introduced(house.whole, claire, {
    choices: [told],
  });
  const her = herselfOf(participantId, claire.territoryId!);
  await new Browser(house.app).get(path);
  const hers = await house.as(her);
  const yes = { employerKind: 'agency', items: ['first_name'] } as const;
  await house.whole.part(GiveStandingYes).execute(claire, participantId, yes);
  for (const page of ['', '/historique', '/avance', '/retrait', '/retrait/family', '/retrait/coaching'])
    pages.set(`/moi/discretion${page} of Moussa`, (await hers.get(`/moi/discretion${page}`)).text);
  await see(hers, `/moi/discretion/pages/${introductionId}`);
  for (const query of ['', '?route=alone', '?route=with_coach'])
    await see(hers, `/moi/offres/${openingId}/employeur${query}`);
}

/** Each block of text of a page that is ours, borrowed words left out. */
function textsOf(html: string): string[] {
  return html
    .slice(html.indexOf('<body'))
    .replace(BORROWED, ' ')
    .replace(/<span class="only-heard">[\s\S]*?<\/span>/g, '')
    .replace(/<\/?(strong|span)\b[^>]*>/g, '')
    .split(/<[^>]*>/)
    .map((text) => text.trim())
    .filter((text) => /\p{L}/u.test(text));
}

/** A number with its unit is one thing to read, and so is an amount. */
function wordsIn(sentence: string): number {
  return sentence.split(/[\s\u00A0]+/).filter((token) => /\p{L}/u.test(token)).length;
}

const offending = (isWrong: (html: string) => readonly string[]) =>
  [...pages].flatMap(([path, html]) => isWrong(html).map((wrong) => `${path}: ${wrong}`));

describe('every page of a person', () => {
  it('was seen', () => {
    expect(pages.size).toBeGreaterThan(30);
  });

  it('is written in sentences of fifteen words at most', () => {
    const long = (html: string) =>
      textsOf(html)
        .flatMap((text) => text.split(/(?<=[.?!…])\s/))
        .filter((sentence) => wordsIn(sentence) > MOST_WORDS);
    expect(offending(long)).toEqual([]);
  });

  it('uses the words of the house, and no jargon', () => {
    const wrong = (html: string) => textsOf(html).filter((text) => NOT_OUR_WORDS.test(text));
    expect(offending(wrong)).toEqual([]);
  });

  it('lets no space break before : ; ? ! and inside quotation marks', () => {
    const wrong = (html: string) =>
      html
        .slice(html.indexOf('<main'))
        .replace(/<h1>[\s\S]*?<\/h1>|<p class="(told|line-title)">[\s\S]*?<\/p>/g, '')
        .split(/<[^>]*>/)
        .filter((text) => / [:;?!»]|« |\d (km|h|€)\b/.test(text));
    expect(offending(wrong)).toEqual([]);
  });

  it('is valid HTML', async () => {
    const faults = await Promise.all(
      [...pages].map(async ([path, html]) => (await faultsOfMarkup(html)).map((one) => `${path}: ${one}`)),
    );
    expect(faults.flat()).toEqual([]);
  });

  it('shows no score, no hurry, and nobody else', () => {
    const wrong = (html: string) =>
      textsOf(html).filter((text) =>
        /\d ?%|score|urgent|(?<!\p{L})vite(?!\p{L})|dépêch|dernière chance|autres personnes/iu.test(text),
      );
    expect(offending(wrong)).toEqual([]);
  });

  it('names nobody and no offer in its tab', () => {
    const tabs = new Set([...pages.values()].map((html) => /<title>([^<]*)<\/title>/.exec(html)![1]));
    expect([...tabs].sort()).toEqual([
      'Accueil | Entremise',
      'Mes choix | Entremise',
      'Mon accès | Entremise',
      'Offre | Entremise',
      'Offres | Entremise',
    ]);
  });

  it('says whom to ask, at its foot', () => {
    const without = [...pages].filter(([, html]) => !words(html).endsWith('Claire, votre coach.'));
    expect(without.map(([path]) => path)).toEqual([]);
  });

  it('gives every answer the same weight', () => {
    const cards = [...pages.values()].filter((html) => html.includes('type="submit" name="answer"'));
    expect(cards.length).toBeGreaterThan(10);
    for (const html of cards) {
      const buttons = [...html.matchAll(/<button class="([^"]*)" type="submit" name="answer"/g)];
      expect(buttons.length).toBeGreaterThanOrEqual(3);
      expect(new Set(buttons.map(([, style]) => style))).toEqual(new Set(['button']));
    }
  });
});
