import { DisclosureQuery, ReplaceSituation } from '../../../src/disclosure';
import type { Herself, Viewer } from '../../../src/identity';
import type { Browser } from '../../support/http';
import { complaintAt, valueOf, words } from '../coach/coach-house';
import { HerHouse } from './her-house';

/** A machine that does other things too takes its time. */
jest.setTimeout(120_000);

const HUB = '/moi/discretion';

let house: HerHouse;
let claire: Viewer;
let samira: Herself;
let browser: Browser;

beforeAll(async () => {
  house = await HerHouse.open();
  claire = await house.coach('Claire');
});
beforeEach(async () => {
  samira = await house.welcome(claire, 'Samira');
  browser = await house.as(samira);
});
afterAll(() => house.close());

const page = async (path = HUB) => words((await browser.get(path)).text);
const about = (topic: string) => `${HUB}/sujet/${topic}`;

async function answer(topic: string, values: Record<string, unknown>) {
  return browser.follow(await browser.submit(about(topic), about(topic), values));
}

async function chosen() {
  const choices = await house.whole.part(DisclosureQuery).choices(samira, samira.participantId);
  return choices.map(
    ({ topic, audienceKind, decision, teller, level, moment, words: said, by, saidAloudTo }) => {
      const how = [teller, level, moment, said].filter(Boolean).join(', ');
      return `${topic} ${audienceKind} ${decision}${how && ` (${how})`}${by || saidAloudTo ? ' by somebody' : ''}`;
    },
  );
}

describe('what the employer may know, in her own hands', () => {
  it('begins with silence: who speaks, then each topic of her programme, and nothing is missing', async () => {
    const told = await page();
    expect(told).toContain('Par défaut, nous ne disons rien.');
    expect(told).toMatch(/Qui parle à l’employeur\s\? Nous ne disons pas que vous avez un coach\./);
    expect(told).toMatch(/Mon hébergement Nous n’en parlons pas\./);
    expect(told).toContain('Ma reconnaissance de handicap (RQTH)');
    expect(told).not.toContain('violences');
    expect(told).not.toMatch(/manqu|incompl|à compléter|renseign/i);
  });

  it('offers silence first, with the weight of every other answer', async () => {
    const { text } = await browser.get(about('housing'));
    const buttons = [...text.matchAll(/<button class="([^"]*)" type="submit" name="answer" value="(\w+)"/g)];
    expect(buttons.map(([, style, value]) => `${style} ${value}`)).toEqual([
      'button silent',
      'button person',
      'button coach',
      'button if_asked',
      'button undecided',
    ]);
    expect(words(text)).toContain('L’adresse du contrat peut dire votre hébergement.');
  });

  it('is recorded as her own word, at once', async () => {
    const next = words((await answer('housing', { answer: 'silent' })).text);
    expect(next).toContain('C’est noté. Votre choix vaut dès maintenant.');
    expect(await chosen()).toEqual(['housing all silent']);
  });

  it('reads alike whether she keeps silent, has not decided, or was never asked', async () => {
    const never = await page();
    await answer('housing', { answer: 'silent' });
    const silent = await page();
    await answer('housing', { answer: 'undecided' });
    const undecided = await page();
    const line = (told: string) => /Mon hébergement .*?Mes aides/.exec(told)![0];
    expect([line(silent), line(undecided)]).toEqual([line(never), line(never)]);
  });

  it('says who speaks: herself, or her coach who introduces her', async () => {
    await answer('coaching', { answer: 'coach' });
    expect(await page()).toContain('Votre coach vous présente.');
    await answer('coaching', { answer: 'silent' });
    expect(await page()).not.toContain('Votre coach vous présente.');
    expect(await chosen()).toEqual(['coaching all silent', 'coaching all tell (coach)']);
    const refused = await browser.submit(about('coaching'), about('coaching'), { answer: 'person' });
    expect(refused.headers.location).toBe(about('coaching'));
    expect(await chosen()).toHaveLength(2);
  });

  it('asks which words before anybody else may say something, and records nothing until then', async () => {
    const asked = await answer('family', { answer: 'coach' });
    expect(words(asked.text)).toContain('Votre coach dira cette phrase, et rien d’autre.');
    expect(await chosen()).toEqual([]);
    const path = `${about('family')}/mots`;
    const form = { answer: 'coach', towards: 'all', moment: 'before_contact' };
    const next = await browser.submit(`${path}?reponse=coach&pour=all`, path, { ...form, phrase: '0' });
    expect(words((await browser.follow(next)).text)).toContain('« Je peux travailler de 9 h à 16 h. »');
    expect(await chosen()).toEqual([
      'family all tell (coach, need_only, before_contact, Je peux travailler de 9\u00A0h à 16\u00A0h.)',
    ]);
  });

  it('takes her own words, asks again once when they say more than a need, and gives back what she typed', async () => {
    const [path, from] = [`${about('housing')}/mots`, `${about('housing')}/mots?reponse=if_asked&pour=all`];
    const typed = {
      answer: 'if_asked',
      towards: 'all',
      teller: 'both',
      phrase: 'own',
      level: 'need_only',
      moment: 'at_offer',
      words: 'Je vis au CHRS.',
    };
    const again = await browser.follow(await browser.submit(from, path, typed));
    expect(complaintAt(again.text, 'kept')).toContain('CHRS');
    expect(valueOf(again.text, 'words')).toBe('Je vis au CHRS.');
    expect(await chosen()).toEqual([]);
    await browser.submit(from, path, { ...typed, kept: 'oui' });
    expect(await chosen()).toEqual(['housing all if_asked (both, need_only, at_offer, Je vis au CHRS.)']);
    expect(await page()).toContain('Si on le demande, vous ou votre coach répondez.');
    const none = await browser.follow(await browser.submit(from, path, { ...typed, words: '' }));
    expect(complaintAt(none.text, 'words')).toBe('Écrivez vos mots ici.');
  });

  it('may hold for one employer or one offer of hers alone, and for none that is not hers', async () => {
    const offer = await house.opening(claire, { title: 'Plonge du soir' });
    await house.propose(claire, samira, offer);
    const { text } = await browser.get(`${about('mobility')}?pour=opening:${offer}`);
    expect(text).toMatch(new RegExp(`value="opening:${offer}" selected`));
    await answer('mobility', { answer: 'person', towards: `opening:${offer}` });
    expect(await chosen()).toEqual(['mobility opening tell (person)']);
    expect(await page()).toContain('Plonge du soir : Vous en parlez vous-même.');
    const elsewhere = await house.opening(claire, { title: 'Ailleurs' });
    const refused = await answer('mobility', { answer: 'silent', towards: `opening:${elsewhere}` });
    expect(words(refused.text)).toContain('Choisissez pour qui.');
    expect(await chosen()).toHaveLength(1);
  });

  it('knows no topic that is not one, nor the one nobody ever tells', async () => {
    for (const word of ['violence', 'constructor', 'rien', 'violence/mots', 'coaching/mots?reponse=coach'])
      expect((await browser.get(`${HUB}/sujet/${word}`)).status).toBe(404);
  });

  it('asks for words only where an answer needs some', async () => {
    const refused = await browser.submit(about('debts'), `${about('debts')}/mots`, {
      answer: 'silent',
      phrase: '0',
      moment: 'later',
    });
    expect(refused.headers.location).toBe(about('debts'));
    expect(await chosen()).toEqual([]);
  });

  it('keeps her place closed while violence is known, without telling why', async () => {
    const fact = { topic: 'violence', value: 'Oui.' } as const;
    await house.whole.part(ReplaceSituation).execute(claire, samira.participantId, [fact]);
    expect(await page()).toMatch(/Mon hébergement Nous n’en parlons jamais\. Mes aides/);
    const { text } = await browser.get(about('housing'));
    expect(text).not.toContain('name="answer"');
    expect(words(text)).not.toMatch(/violence|secret|danger/i);
    expect(await page(`${about('housing')}/mots?reponse=coach`)).toContain('Nous n’en parlons jamais.');
    await browser.submit(about('debts'), about('housing'), { answer: 'person' });
    expect(await chosen()).toEqual([]);
  });
});
