import { DisclosureQuery, GiveStandingYes, RecordChoice, StandingYeses } from '../../../src/disclosure';
import { type Herself, herselfOf, type Viewer } from '../../../src/identity';
import { Browser } from '../../support/http';
import { introduced, type Introduced, type ToIntroduce } from '../../support/introduced';
import { complaintAt, words } from '../coach/coach-house';
import { HerHouse } from './her-house';

/** A machine that does other things too takes its time. */
jest.setTimeout(120_000);

const HUB = '/moi/discretion';
const HISTORY = `${HUB}/historique`;
const WITH_FAMILY: ToIntroduce = {
  choices: [
    {
      topic: 'family',
      audience: { kind: 'all' },
      decision: 'tell',
      teller: 'coach',
      level: 'need_only',
      words: 'Pas avant 9 h.',
    },
  ],
};

let house: HerHouse;
let claire: Viewer;
let her: Herself;
let browser: Browser;
let page: Introduced;

beforeAll(async () => {
  house = await HerHouse.open();
  claire = await house.coach('Claire');
});
afterAll(() => house.close());

async function isIntroduced(told: ToIntroduce = {}): Promise<void> {
  page = await introduced(house.whole, claire, told);
  her = herselfOf(page.participantId, claire.territoryId!);
  browser = await house.as(her);
}

const read = async (path: string) => words((await browser.get(path)).text);
const asTheEmployer = () => new Browser(house.app).get(page.path);
const back = async (path: string, values = {}) =>
  words((await browser.follow(await browser.submit(path, path, values))).text);

describe('what was said, to whom', () => {
  it('is nothing as long as nothing was', async () => {
    her = await house.welcome(claire, 'Nadia');
    browser = await house.as(her);
    const told = await read(HISTORY);
    expect(told).toContain('Rien n’a été dit à un employeur.');
    expect(told).toContain('Aucun choix : nous ne disons rien.');
  });

  it('is told line by line: when, to whom, what, and whether it was opened', async () => {
    await isIntroduced(WITH_FAMILY);
    const before = await read(HISTORY);
    expect(before).toMatch(
      /Une page à lire À M\. Renard, Le Relais des Halles, pour « Plonge, le midi » Le lundi 23 novembre 2026 à/,
    );
    expect(before).toContain('Mon prénom. Mon nom de famille. Mon téléphone.');
    expect(before).toContain('« Pas avant 9 h. »');
    expect(before).toContain('Pas encore lue.');
    await asTheEmployer();
    expect(await read(HISTORY)).toContain('Lue le lundi 23 novembre 2026.');
  });

  it('has every choice, and who heard it', async () => {
    await isIntroduced(WITH_FAMILY);
    const told = await read(HISTORY);
    expect(told).toMatch(/Ma famille Votre coach peut en parler\. « Pas avant 9 h\. » Dit à Claire le/);
    await browser.submit(`${HUB}/sujet/housing`, `${HUB}/sujet/housing`, { answer: 'silent' });
    expect(await read(HISTORY)).toMatch(/Mon hébergement Nous n’en parlons pas\. Choisi par vous le/);
  });
});

describe('taking back', () => {
  it('of one topic says what it shortens and what nobody can recall, then does it in one act', async () => {
    await isIntroduced(WITH_FAMILY);
    await asTheEmployer();
    expect(await read(HUB)).toContain('Retirer : Ma famille');
    const asked = await read(`${HUB}/retrait/family`);
    expect(asked).toContain('La page pour Le Relais des Halles n’en parle plus.');
    expect(asked).toContain('Le Relais des Halles a déjà lu votre page, le lundi 23 novembre 2026.');
    const done = await back(`${HUB}/retrait/family`);
    expect(done).toContain('C’est retiré.');
    expect(done).toContain('Dit moins de choses : la page pour Le Relais des Halles.');
    expect((await asTheEmployer()).text).not.toContain('Pas avant');
  });

  it('of her coach closes every page', async () => {
    await isIntroduced();
    expect(await read(`${HUB}/retrait/coaching`)).toContain(
      'La page pour Le Relais des Halles ne s’ouvre plus.',
    );
    const done = await back(`${HUB}/retrait/coaching`);
    expect(done).toContain('Ne s’ouvre plus : la page pour Le Relais des Halles.');
    expect(done).toContain('Retirée le lundi 23 novembre 2026.');
    expect((await asTheEmployer()).status).toBe(404);
  });

  it('of everything leaves nothing told, no page, no standing yes', async () => {
    await isIntroduced(WITH_FAMILY);
    const yes = { employerKind: 'agency', items: ['first_name'] } as const;
    await house.whole.part(GiveStandingYes).execute(claire, her.participantId, yes);
    const asked = await read(`${HUB}/retrait`);
    for (const ends of ['Votre coach ne vous présente plus.', 'Ma famille : nous n’en parlons plus.'])
      expect(asked).toContain(ends);
    expect(asked).toContain('Vos oui d’avance s’arrêtent.');
    await back(`${HUB}/retrait`);
    const choices = await house.whole.part(DisclosureQuery).choices(her, her.participantId);
    expect(choices.slice(0, 2).map(({ decision, by }) => `${decision} ${by}`)).toEqual([
      'silent null',
      'silent null',
    ]);
    expect(await house.whole.part(StandingYeses).of(her.participantId)).toEqual([]);
    expect((await asTheEmployer()).status).toBe(404);
    expect(await read(HUB)).not.toContain('Vos pages ouvertes');
  });

  it('by choosing to speak herself tells at once what it stopped', async () => {
    await isIntroduced();
    expect(await read(HUB)).toMatch(/Vos pages ouvertes Le Relais des Halles Plonge, le midi/);
    const done = await back(`${HUB}/sujet/coaching`, { answer: 'silent' });
    expect(done).toContain('Ne s’ouvre plus : la page pour Le Relais des Halles.');
  });

  it('is never kept from her, even of what is not told', async () => {
    her = await house.welcome(claire, 'Nadia');
    browser = await house.as(her);
    expect(await read(`${HUB}/retrait`)).toContain('Aujourd’hui, rien n’est dit.');
    expect(await back(`${HUB}/retrait/debts`)).toContain('C’est retiré.');
  });
});

describe('a yes said once for a kind of employer', () => {
  const YES = `${HUB}/avance`;

  beforeEach(async () => {
    her = await house.welcome(claire, 'Luc');
    browser = await house.as(her);
  });

  it('is explained by the agency that rings at 16:00, given in two ticks, and taken back in one', async () => {
    expect(await read(YES)).toContain('Une agence appelle à 16 h. Elle cherche quelqu’un pour demain à 6 h.');
    const given = await back(YES, { kind: 'agency', items: ['first_name', 'phone'] });
    expect(given).toContain('Les agences d’intérim Ils peuvent savoir : Mon prénom Mon téléphone');
    const next = await browser.submit(YES, `${YES}/reprise`, { kind: 'agency' });
    const taken = words((await browser.follow(next)).text);
    expect(taken).toContain('C’est repris.');
    expect(taken).not.toContain('Ils peuvent savoir :');
  });

  it('asks for what is missing at its field', async () => {
    const refused = await browser.follow(await browser.submit(YES, YES, { kind: 'agency' }));
    expect(complaintAt(refused.text, 'items')).not.toBeNull();
  });

  it('comes after her word that she speaks herself, and says so', async () => {
    const silent = { topic: 'coaching', audience: { kind: 'all' }, decision: 'silent' } as const;
    await house.whole.part(RecordChoice).execute(her, her.participantId, silent);
    expect(await read(YES)).toContain('Vous avez choisi de parler vous-même : ce choix passe avant.');
  });
});
