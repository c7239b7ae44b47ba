import { Publications, RecordChoice, RecordTalk } from '../../../src/disclosure';
import { type Herself, herselfOf, type Viewer } from '../../../src/identity';
import {
  AnswerIntroduction,
  IntroductionsQuery,
  ProposeOpening,
  SendIntroduction,
} from '../../../src/introductions';
import { RegisterEmployer } from '../../../src/network';
import { WelcomeParticipant } from '../../../src/people';
import { Browser } from '../../support/http';
import { MOUSSA } from '../../support/introduced';
import { CoachHouse, words } from '../coach/coach-house';
import { HerHouse } from './her-house';

/** A machine that does other things too takes its time. */
jest.setTimeout(120_000);

let house: HerHouse;
let claire: Viewer;
let her: Herself;
let browser: Browser;
let openingId: string;
let introductionId: string;
let path: string;

beforeAll(async () => {
  house = await HerHouse.open();
  claire = await house.coach('Claire');
});
afterAll(() => house.close());

/** Somebody new who said yes to an offer of an employer. */
async function interested({ told = true, title = 'Plonge, le midi', answered = true } = {}): Promise<void> {
  const { whole } = house;
  const { id: participantId } = await whole.part(WelcomeParticipant).execute(claire, MOUSSA);
  her = herselfOf(participantId, claire.territoryId!);
  const name = `Maison ${participantId.slice(0, 8)}`;
  const { id: employerId } = await whole.part(RegisterEmployer).execute(claire, { name });
  openingId = await house.opening(claire, { title, employerId });
  introductionId = (await whole.part(ProposeOpening).execute(claire, { participantId, openingId })).id;
  if (answered) await whole.part(AnswerIntroduction).execute(her, introductionId, { answer: 'interested' });
  if (told) await choose('coaching', 'tell');
  await whole.part(RecordTalk).execute(claire, participantId);
  browser = await house.as(her);
  path = `/moi/offres/${openingId}/employeur`;
}

function choose(topic: 'coaching' | 'family', decision: 'tell' | 'silent', said?: string) {
  const choice = { topic, audience: { kind: 'all' }, decision, teller: 'coach', words: said } as const;
  return house.whole.part(RecordChoice).execute(her, her.participantId, choice);
}

const raw = async (query = '') => (await browser.get(`${path}${query}`)).text;
const introduction = () => house.whole.part(IntroductionsQuery).one(her, introductionId);

/** What she sends by a button of the page she reads. */
function say(decision: 'oui' | 'non', query = '') {
  return browser.submit(`${path}${query}`, path, { decision });
}

async function send(): Promise<string> {
  await house.whole.part(SendIntroduction).execute(claire, introductionId);
  const [sending] = (await introduction()).sendings;
  return new URL(house.whole.part(Publications).urlOf(sending!.publicationId!)).pathname;
}

const cardOf = (html: string) => /<article class="card shown">[\s\S]*?<\/article>/.exec(html)![0];

describe('the page before the employer gets it', () => {
  it('is, to the byte, what her coach sees and the page the employer gets', async () => {
    await interested();
    await choose('family', 'tell', 'Pas avant 9 h, <b>merci</b>.');
    const before = cardOf(await raw());
    expect(words(before)).toContain('Pas avant 9 h, &lt;b&gt;merci&lt;/b&gt;.');
    await say('oui');
    const coach = await CoachHouse.over(house.app).as('Claire');
    const beside = `/personnes/${her.participantId}/propositions/${introductionId}/page`;
    expect(cardOf((await coach.get(beside)).text)).toBe(before);
    const employer = await new Browser(house.app).get(await send());
    expect(cardOf(employer.text)).toBe(before);
    expect(cardOf(await raw())).toBe(before);
  });

  it('shows what she ticks and nothing else, and tells her alone what is not there', async () => {
    await interested();
    const first = await raw();
    expect(words(cardOf(first))).not.toMatch(/Diallo|06 00 00 01 01/);
    expect(words(first)).toMatch(/Il ne voit pas .*Mon hébergement.*Mon nom de famille.*Mon téléphone/);
    const chosen = await raw('?route=with_coach&choisi=oui&items=first_name&items=phone');
    expect(words(cardOf(chosen))).toContain('06 00 00 01 01');
    expect(words(cardOf(chosen))).not.toContain('plonge du midi');
    expect(words(cardOf(chosen))).not.toMatch(/hébergement|ne voit pas/);
    const none = await raw('?route=with_coach&choisi=oui');
    expect(words(cardOf(none))).toContain('Une personne pour ce poste');
  });

  it('gives two answers of equal weight', async () => {
    await interested();
    const buttons = [
      ...(await raw()).matchAll(/<button class="([^"]*)" type="submit" name="decision"[^>]*>([^<]*)/g),
    ];
    expect(buttons.map(([, style, label]) => `${style}: ${label}`)).toEqual([
      'button: D’accord, envoyer cette page',
      'button: Ne rien envoyer',
    ]);
  });

  it('is approved as she saw it: nothing leaves by it, and her coach may send it', async () => {
    await interested();
    const next = words((await browser.follow(await say('oui'))).text);
    expect(next).toContain('C’est d’accord. Claire peut envoyer cette page, et rien d’autre.');
    expect(next).toContain('Vous avez dit : d’accord pour une page');
    const { state, approval, sendings } = await introduction();
    expect([state, approval!.route, approval!.by, sendings.length]).toEqual([
      'prepared',
      'with_coach',
      null,
      0,
    ]);
  });

  it('that changed since she read it is shown again before anything is approved', async () => {
    await interested();
    const html = await raw();
    const fingerprint = /name="fingerprint" value="([^"]*)"/.exec(html)![1];
    await choose('family', 'tell', 'Pas avant 9 h.');
    const form = { decision: 'oui', route: 'with_coach', shown: 'first_name', fingerprint };
    const again = await browser.follow(await browser.submit(path, path, form));
    expect(words(again.text)).toContain('Pas avant 9 h.');
    expect(again.text).toContain('role="alert"');
    expect((await introduction()).approval).toBeNull();
  });

  it('does not leave when she says so, and is gone when it had', async () => {
    await interested();
    await say('oui');
    const page = await send();
    expect((await new Browser(house.app).get(page)).status).toBe(200);
    const next = words((await browser.follow(await say('non'))).text);
    expect(next).toMatch(/C’est noté : rien ne part\. Ne s’ouvre plus : la page pour Maison/);
    expect((await new Browser(house.app).get(page)).status).toBe(404);
  });

  it('is taken back alone from the list of her pages', async () => {
    await interested();
    await say('oui');
    const page = await send();
    const asked = `/moi/discretion/pages/${introductionId}`;
    expect(words((await browser.get('/moi/discretion')).text)).toContain('Vos pages ouvertes');
    expect(words((await browser.get(asked)).text)).toMatch(/La page pour Maison \w+ ne s’ouvre plus\./);
    const done = words((await browser.follow(await browser.submit(asked, asked))).text);
    expect(done).toMatch(/C’est retiré\. Ne s’ouvre plus : la page pour Maison/);
    expect((await new Browser(house.app).get(page)).status).toBe(404);
    expect((await browser.get(asked)).status).toBe(404);
  });

  it('approved before, does not come back by itself once everything was taken back', async () => {
    await interested();
    await say('oui');
    await browser.submit('/moi/discretion/retrait', '/moi/discretion/retrait');
    await choose('coaching', 'tell');
    expect((await introduction()).approval!.route).toBeNull();
    await expect(house.whole.part(SendIntroduction).execute(claire, introductionId)).rejects.toThrow();
  });
});

describe('by herself', () => {
  it('nothing is offered to be sent: a sheet, or not now', async () => {
    await interested({ told: false });
    const html = await raw();
    expect(html).not.toMatch(/envoyer|card shown/);
    const buttons = [...html.matchAll(/name="decision"[^>]*>([^<]*)/g)].map(([, label]) => label);
    expect(buttons).toEqual(['Prendre ma feuille', 'Pas maintenant']);
    const { headers } = await say('oui');
    expect(headers.location).toBe(`/moi/offres/${openingId}/feuille`);
    const { approval } = await introduction();
    expect(approval!.route).toBe('alone');
  });

  it('"Pas maintenant" records nothing', async () => {
    await interested({ told: false });
    expect((await say('non')).headers.location).toBe(`/moi/offres/${openingId}`);
    expect((await introduction()).approval).toBeNull();
  });

  it('she may let her coach introduce her for this offer alone, and comes back to the page', async () => {
    await interested({ told: false });
    const asked = await raw('?route=with_coach');
    expect(words(asked)).toContain('Pour cela, l’employeur doit savoir que vous avez un coach.');
    const link = /href="(\/moi\/discretion\/sujet\/coaching[^"]*)"/
      .exec(asked)![1]!
      .replaceAll('&amp;', '&')
      .replaceAll('&#x3D;', '=');
    const question = await browser.get(link);
    const retour = /name="retour" value="([^"]*)"/.exec(question.text)![1]!.replaceAll('&#x3D;', '=');
    const towards = `opening:${openingId}`;
    expect(question.text).toContain(`value="${towards}" selected`);
    const said = { answer: 'coach', towards, retour };
    const next = await browser.submit(link, '/moi/discretion/sujet/coaching', said);
    expect(next.headers.location).toBe(`${path}?route=with_coach`);
    expect(await raw('?route=with_coach')).toContain('card shown');
  });
});

describe('the way to the page', () => {
  it('leads from the offer, from her yes, and from the first page as long as it waits for her', async () => {
    await interested();
    const hrefs = async (from: string) => (await browser.get(from)).text.includes(`href="${path}"`);
    expect(await hrefs(`/moi/offres/${openingId}`)).toBe(true);
    expect(await hrefs(`/moi/offres/${openingId}/suite`)).toBe(true);
    expect(await hrefs('/moi')).toBe(true);
    expect(words((await browser.get('/moi')).text)).toMatch(/À vous de choisir La page pour Maison/);
    await say('oui');
    expect(await hrefs('/moi')).toBe(false);
  });

  it('shows the page before she answered, and decides nothing then', async () => {
    await interested({ answered: false });
    const html = await raw();
    expect(html).toContain('card shown');
    expect(html).not.toContain('name="decision"');
    expect(words(html)).toContain('Dites d’abord si cette offre vous intéresse.');
  });

  it('opens nobody else’s', async () => {
    await interested();
    const other = await house.as(await house.welcome(claire, 'Nadia'));
    expect((await other.get(path)).status).toBe(404);
    expect((await other.get(`/moi/discretion/pages/${introductionId}`)).status).toBe(404);
  });
});
