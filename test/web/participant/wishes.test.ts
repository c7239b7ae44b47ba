import type { Herself, Viewer } from '../../../src/identity';
import { RecordChoice } from '../../../src/disclosure';
import { PeopleQuery } from '../../../src/people';
import type { Browser } from '../../support/http';
import { complaintAt, valueOf, words } from '../coach/coach-house';
import { HerHouse } from './her-house';

/** A machine that does other things too takes its time. */
jest.setTimeout(120_000);

let house: HerHouse;
let claire: Viewer;
let samira: Herself;
let browser: Browser;

beforeAll(async () => {
  house = await HerHouse.open();
  claire = await house.coach('Claire');
});
beforeEach(async () => {
  samira = await house.welcome(claire, 'Samira', [
    { criterion: 'slot', value: 'day', stance: 'must' },
    { criterion: 'slot', value: 'evening', stance: 'avoid' },
    { criterion: 'hours', value: { min: 20, max: 28 }, stance: 'like' },
    { criterion: 'slot', value: 'night', stance: 'never' },
  ]);
  browser = await house.as(samira);
});
afterAll(() => house.close());

const page = async (path = '/moi/choix') => words((await browser.get(path)).text);
const wishes = async () =>
  (await house.whole.part(PeopleQuery).file(samira, samira.participantId)).wishes.map(
    ({ criterion, value, stance }) => `${stance} ${criterion} ${JSON.stringify(value)}`,
  );

async function say(word: string, values: Record<string, unknown>, from = `/moi/choix/${word}`) {
  return browser.follow(await browser.submit(from, `/moi/choix/${word}`, values));
}

describe('her choices', () => {
  it('are told in groups, with whom they were written, and nothing is said to employers by default', async () => {
    const told = await page();
    expect(told).toMatch(/Je veux Travailler en journée/);
    expect(told).toMatch(/Jamais Travailler la nuit/);
    expect(told).toMatch(/Le lundi 23 novembre 2026, avec Claire\./);
    expect(told).toContain('Par défaut, nous ne disons rien à un employeur.');
    expect(told).not.toContain('Voici ce que vous avez choisi');
  });

  it('say what employers may know in simple words, the last word on each topic', async () => {
    const recording = house.whole.part(RecordChoice);
    for (const decision of ['tell', 'silent'] as const)
      await recording.execute(claire, samira.participantId, {
        topic: 'housing',
        audience: { kind: 'all' },
        decision,
        teller: 'person',
      } as never);
    const told = await page();
    expect(told).toContain('Mon hébergement : ne pas en parler.');
    expect(told).not.toContain('Mon hébergement : en parler');
  });

  it('are added without typing: several moments at once, one answer for all', async () => {
    const next = words((await say('moment', { values: ['evening', 'weekend'], stance: 'never' })).text);
    expect(next).toContain('C’est noté.');
    expect(await wishes()).toEqual(
      expect.arrayContaining(['never slot "evening"', 'never slot "weekend"', 'must slot "day"']),
    );
    expect(next).toMatch(/Le lundi 23 novembre 2026, par vous\./);
  });

  it('take the place of what she said before about the same thing', async () => {
    await say('moment', { values: ['evening'], stance: 'like' });
    await say('heures', { week: 'plus-35', stance: 'must' });
    const said = await wishes();
    expect(said.filter((one) => one.includes('"evening"'))).toEqual(['like slot "evening"']);
    expect(said.filter((one) => one.includes(' hours '))).toEqual(['must hours {"min":35}']);
  });

  it('find a job by a few letters, then by a tap', async () => {
    const found = await page('/moi/choix/metier?q=boulang');
    expect(found).toMatch(/Boulanger \/ Boulangère/);
    const [, code] = /type="radio" value="([A-Z]\d{4})"/.exec(
      (await browser.get('/moi/choix/metier?q=boulang')).text,
    )!;
    await say('metier', { value: code, stance: 'like' }, '/moi/choix/metier?q=boulang');
    expect(await wishes()).toContain(`like occupation "${code}"`);
    expect(await page('/moi/choix/metier?q=xyzxyz')).toContain('Nous n’avons pas trouvé ce métier.');
  });

  it('say where from, how far and how; a wage; her own words', async () => {
    await say('trajet', { commune: 'Quetigny', maxKm: '5', mode: 'bike', stance: 'like' });
    await say('salaire', { minHourly: '12.5', stance: 'like' });
    await say('mots', { value: 'faire du pain', stance: 'like' });
    const told = await page();
    expect(told).toContain('À 5 km au plus de Quetigny, à vélo');
    expect(told).toContain('Au moins 12,50 € brut de l’heure');
    expect(told).toContain('« faire du pain »');
  });

  it('are asked again at their field, with all that was typed', async () => {
    const nothing = await say('moment', { stance: 'like' });
    expect(complaintAt(nothing.text, 'values')).toBe('Cochez au moins une réponse.');
    const way = await say('trajet', { commune: 'Syldavie', stance: 'like' });
    expect(complaintAt(way.text, 'commune')).toContain('pas dans notre liste');
    expect(complaintAt(way.text, 'maxKm')).not.toBeNull();
    expect(valueOf(way.text, 'commune')).toBe('Syldavie');
    const job = await say('metier', { stance: 'like' }, '/moi/choix/metier?q=boulang');
    expect(complaintAt(job.text, 'value')).toBe('Choisissez ou écrivez une réponse.');
    expect(words(job.text)).toContain('Boulanger / Boulangère');
  });

  it('are taken away after a question, and once only', async () => {
    const before = await wishes();
    const place = before.findIndex((one) => one.includes('"night"'));
    const asked = `/moi/choix/retrait/${place}`;
    expect(await page(asked)).toContain('Jamais : Travailler la nuit');
    const form = await browser.get(asked);
    const next = await browser.follow(await browser.submit(asked, '/moi/choix/retrait'));
    expect(words(next.text)).toContain('C’est retiré.');
    expect(await wishes()).toEqual(before.filter((_, index) => index !== place));
    const [, version] = /name="version" value="(\d+)"/.exec(form.text)!;
    const stale = await browser.submit(asked, '/moi/choix/retrait', { version, place: '0' });
    expect(words((await browser.follow(stale)).text)).toContain('Les envies ont changé pendant ce temps.');
    expect(await page('/moi/choix/retrait/99')).toContain('Ce choix est déjà retiré');
  });

  it('know no other page', async () => {
    for (const word of ['sorte', 'constructor', 'rien'])
      expect((await browser.get(`/moi/choix/${word}`)).status).toBe(404);
  });
});
