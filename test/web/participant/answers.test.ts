import type { Herself, Viewer } from '../../../src/identity';
import { CloseOpening, type OpeningDetails } from '../../../src/openings';
import { PeopleQuery } from '../../../src/people';
import type { Browser } from '../../support/http';
import { words } from '../coach/coach-house';
import { HerHouse } from './her-house';

/** A machine that does other things too takes its time. */
jest.setTimeout(120_000);

const NIGHT: Partial<OpeningDetails> = { title: 'Ménage de nuit', slots: ['night'], contract: 'cdd' };

let house: HerHouse;
let claire: Viewer;

beforeAll(async () => {
  house = await HerHouse.open();
  claire = await house.coach('Claire');
});
afterAll(() => house.close());

/** Somebody new, at her own door, to whom this was proposed. */
async function proposed(name: string, details = NIGHT) {
  const her = await house.welcome(claire, name, [{ criterion: 'slot', value: 'day', stance: 'like' }]);
  const opening = await house.opening(claire, details);
  await house.propose(claire, her, opening);
  return { her, opening, card: `/moi/offres/${opening}`, browser: await house.as(her) };
}

async function answer(browser: Browser, card: string, said: string) {
  return browser.follow(await browser.submit(card, `${card}/reponse`, { answer: said }));
}

async function read(browser: Browser, path: string): Promise<string> {
  return words((await browser.get(path)).text);
}

async function slotsOf(her: Herself): Promise<string[]> {
  const { wishes } = await house.whole.part(PeopleQuery).file(her, her.participantId);
  return wishes.map(({ value, stance }) => `${stance} ${JSON.stringify(value)}`);
}

describe('an offer that was proposed', () => {
  it('waits for her, is said yes to, and says what happens next', async () => {
    const { browser, card } = await proposed('Amal');
    expect(await read(browser, '/moi')).toContain('1 offre vous attend');
    expect(await read(browser, '/moi/offres')).toContain('À vous de choisir Ménage de nuit');
    expect(await read(browser, card)).toMatch(/Oui, ça m’intéresse Pas maintenant Non/);
    const next = await answer(browser, card, 'interested');
    expect(words(next.text)).toContain('Claire prépare la suite avec vous.');
    expect(words(next.text)).toContain('Rien ne part sans votre accord.');
    expect(await read(browser, '/moi')).toMatch(
      /Rien à décider aujourd’hui.*« Oui, ça m’intéresse », le lundi/,
    );
    expect(await read(browser, card)).toContain('Vous avez répondu : « Oui, ça m’intéresse »');
  });

  it('is said "not now" to at once; when to talk again may be said, or not', async () => {
    const { browser, card } = await proposed('Basma');
    const asked = await answer(browser, card, 'not_now');
    expect(words(asked.text)).toContain('Quand en reparler ?');
    expect(await read(browser, '/moi/offres')).toContain('« Pas maintenant »');
    const next = await browser.follow(
      await browser.submit(`${card}/quand`, `${card}/quand`, { delay: 'semaine' }),
    );
    expect(words(next.text)).toContain('Nous en reparlerons le lundi 30 novembre 2026.');
  });

  it('is said no to, with a reason and a change she accepts', async () => {
    const { browser, card, her } = await proposed('Chafia');
    const why = await answer(browser, card, 'no');
    expect(words(why.text)).toContain('Ce n’est pas obligatoire.');
    const asked = await browser.follow(
      await browser.submit(`${card}/raison`, `${card}/raison`, { reason: 'hours' }),
    );
    expect(words(asked.text)).toContain('Ne plus me proposer de travail de nuit.');
    expect(await slotsOf(her)).toEqual(['like "day"']);
    const next = await browser.follow(
      await browser.submit(`${card}/envies`, `${card}/envies`, { decision: 'oui' }),
    );
    expect(words(next.text)).toContain('Nous ne vous proposerons plus cette offre.');
    expect(await slotsOf(her)).toEqual(['like "day"', 'never "night"']);
  });

  it('is said no to, and nothing changes unless she says so', async () => {
    const { browser, card, her } = await proposed('Dalia');
    await answer(browser, card, 'no');
    await browser.submit(`${card}/raison`, `${card}/raison`, { reason: 'hours' });
    const next = await browser.follow(
      await browser.submit(`${card}/envies`, `${card}/envies`, { decision: 'non' }),
    );
    expect(words(next.text)).toContain('Rien ne change dans vos choix.');
    expect(await slotsOf(her)).toEqual(['like "day"']);
  });

  it('asks again when several changes are offered and none is ticked', async () => {
    const { browser, card, her } = await proposed('Esma', { slots: ['night', 'evening'] });
    await answer(browser, card, 'no');
    await browser.submit(`${card}/raison`, `${card}/raison`, { reason: 'hours' });
    const again = await browser.follow(
      await browser.submit(`${card}/envies`, `${card}/envies`, { decision: 'oui' }),
    );
    expect(words(again.text)).toContain('Cochez une réponse');
    await browser.submit(`${card}/envies`, `${card}/envies`, {
      decision: 'oui',
      changes: ['never:slot:evening'],
    });
    expect(await slotsOf(her)).toEqual(['like "day"', 'never "evening"']);
  });

  it('lets her change her mind, after a no as well', async () => {
    const { browser, card } = await proposed('Farida');
    await answer(browser, card, 'no');
    expect(await read(browser, card)).toContain('Vous avez répondu : « Non »');
    const next = await answer(browser, card, 'interested');
    expect(words(next.text)).toContain('Oui, ça m’intéresse');
    expect(await read(browser, card)).toContain('Vous avez répondu : « Oui, ça m’intéresse »');
  });

  it('that was closed says so kindly, and takes no answer', async () => {
    const { browser, card, opening } = await proposed('Ghita');
    const form = await browser.get(card);
    await house.whole.part(CloseOpening).execute(claire, opening, 'filled');
    expect(await read(browser, card)).toMatch(
      /Cette offre n’est plus ouverte « Ménage de nuit » Ce n’est pas à cause de vous\./,
    );
    const [, jeton] = /name="_jeton" value="([^"]+)"/.exec(form.text)!;
    const late = await browser.send(`${card}/reponse`, { _jeton: jeton, answer: 'interested' });
    expect(words((await browser.follow(late)).text)).toContain('Cette offre n’est plus ouverte');
  });
});

describe('several offers that wait', () => {
  it('are told one after the other, three at most, and lead on to the next', async () => {
    const { browser, card, her } = await proposed('Kenza');
    await house.propose(claire, her, await house.opening(claire, { title: 'Jardin' }));
    await house.propose(claire, her, await house.opening(claire, { title: 'Caisse' }));
    expect(await read(browser, '/moi')).toContain('3 offres vous attendent');
    expect(await read(browser, '/moi/offres')).toMatch(/Offre 1 sur 3 .* Offre 2 sur 3 .* Offre 3 sur 3/);
    expect(await read(browser, card)).toMatch(/Toutes mes offres · Offre \d sur 3/);
    const next = await answer(browser, card, 'interested');
    expect(words(next.text)).toContain('Voir l’offre suivante');
  });
});

describe('an offer she finds herself', () => {
  it('is answered as any other', async () => {
    const samira = await house.person(claire, 'Samira');
    const browser = await house.as(samira);
    const list = (await browser.get('/moi/offres')).text;
    const [, card] = /href="(\/moi\/offres\/[0-9a-f-]{36})"/.exec(list)!;
    expect(await read(browser, card!)).toContain('Pourquoi cette offre ?');
    expect(words((await answer(browser, card!, 'interested')).text)).toContain('Claire prépare la suite');
    expect(await read(browser, '/moi/offres')).toMatch(/Vos réponses.*« Oui, ça m’intéresse »/);
  });

  it('that closes while she reads it is told to be closed, instead of not being there', async () => {
    const browser = await house.as(await house.welcome(claire, 'Lamia'));
    const opening = await house.opening(claire, NIGHT);
    const card = `/moi/offres/${opening}`;
    const [, jeton] = /name="_jeton" value="([^"]+)"/.exec((await browser.get(card)).text)!;
    await house.whole.part(CloseOpening).execute(claire, opening, 'filled');
    const late = await browser.send(`${card}/reponse`, { _jeton: jeton, answer: 'interested' });
    const told = words((await browser.follow(late)).text);
    expect(told).toContain('Cette offre n’est plus ouverte Ce n’est pas à cause de vous.');
    expect(await read(browser, '/moi/offres')).not.toContain('Vos réponses');
  });

  it('leaves no trace once hidden by her own word: the same page as one that is not there', async () => {
    const her = await house.welcome(claire, 'Hiba', [{ criterion: 'slot', value: 'night', stance: 'never' }]);
    const hidden = await house.opening(claire, NIGHT);
    const browser = await house.as(her);
    const [there, nowhere] = [hidden, '00000000-0000-4000-8000-000000000000'].map((id) =>
      browser.get(`/moi/offres/${id}`),
    );
    expect((await there!).status).toBe(404);
    expect((await there!).text).toBe((await nowhere!).text);
    const sent = await browser.submit('/moi/offres', `/moi/offres/${hidden}/reponse`, { answer: 'no' });
    expect(sent.status).toBe(404);
  });
});

describe('what is another person’s', () => {
  it('is not there: her own card, as if nothing had been proposed or answered', async () => {
    const { browser: hers, card } = await proposed('Imane');
    await answer(hers, card, 'not_now');
    const other = await house.as(await house.welcome(claire, 'Jalila'));
    expect(await read(other, '/moi/offres')).not.toContain('Pas maintenant');
    for (const page of ['suite', 'quand', 'raison', 'envies'])
      expect((await other.get(`${card}/${page}`)).status).toBe(404);
  });
});
