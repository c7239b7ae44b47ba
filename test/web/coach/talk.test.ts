import type { Browser } from '../../support/http';
import { CoachHouse, complaintAt, linkTo, valueOf, words } from './coach-house';

let house: CoachHouse;
let claire: Browser;
const see = async (at: string) => (await claire.get(at)).text;

beforeAll(async () => {
  house = await CoachHouse.open();
  claire = await house.as('Claire');
});
afterAll(() => house.close());

describe('the talk about what employers may know', () => {
  const pageOf = async (name: string) => `${linkTo(await see('/personnes'), name)}/discretion/entretien`;
  const placeOf = (html: string, topic: string) =>
    new RegExp(`name="choices\\[(\\d+)\\]\\.topic" value="${topic}"`).exec(html)![1]!;
  /** Everything the page would send, with these answers typed in. */
  const hold = async (page: string, typed: Record<string, string>) => {
    const html = await see(page);
    const topics = [...html.matchAll(/name="(choices\[\d+\]\.topic)" value="(\w+)"/g)];
    const sent = Object.fromEntries(topics.map(([, name, topic]) => [name!, topic!]));
    const named = Object.entries(typed).map(([name, value]) => [
      name.replace(/^(\w+)\./, (_, topic: string) => `choices[${placeOf(html, topic)}].`),
      value,
    ]);
    const values = { ...sent, ...(Object.fromEntries(named) as Record<string, string>) };
    return (await claire.follow(await claire.submit(page, page, values))).text;
  };

  it('leads from what she wants to when to talk again, with the law and its articles', async () => {
    const html = words(await see(await pageOf('Samira')));
    const steps = [
      '1. Ce qui est attendu',
      '5. Ce que dit déjà mon appel',
      '9. Et s’il demande',
      '10. Quand en',
    ];
    expect(steps.map((step) => html.indexOf(step))).toEqual(
      [...steps.map((step) => html.indexOf(step))].sort((one, other) => one - other),
    );
    expect(html.indexOf(steps[0]!)).toBeGreaterThan(0);
    expect(html).toContain('(Code du travail, L1221-6. Source : legisocial.fr');
    expect(html).toContain('Relu le dimanche 22 novembre 2026. À faire confirmer par un juriste');
    expect(html).toContain('Où habitez-vous ?');
  });

  it('weighs the topics of the programme, each with words to try and polite answers', async () => {
    const html = await see(await pageOf('Samira'));
    expect(html.match(/<details class="fold"/g)).toHaveLength(14);
    expect(words(html)).toContain(
      'Le besoin seulement : « J’ai besoin de connaître mes horaires à l’avance. »',
    );
    expect(words(html)).not.toContain('violences');
  });

  it('is dated at the end, with its choices: in one page, in one go', async () => {
    const page = await pageOf('Awa');
    const html = await hold(page, {
      'coaching.decision': 'tell',
      'coaching.teller': 'both',
      'coaching.words': 'Quelqu’un m’aide.',
      'housing.decision': 'silent',
      date: '20/11/2026',
      reviewOn: '15/01/2027',
    });
    expect(words(html)).toContain('L’échange est noté, avec 2 choix.');
    expect(words(html)).toContain('Fait le vendredi 20 novembre 2026, avec Claire.');
    expect(words(html)).toContain('« Quelqu’un m’aide. » Dit à Claire');
    expect(words(html)).toContain('À revoir le vendredi 15 janvier 2027.');
  });

  it('loses nothing when something is refused, and opens the topic where it is', async () => {
    const page = await pageOf('Nour');
    const html = await hold(page, {
      'coaching.decision': 'tell',
      'coaching.words': 'Ma coach peut appeler.',
      'housing.decision': 'silent',
      date: '24/12/2026',
    });
    const place = placeOf(html, 'coaching');
    expect(complaintAt(html, `choices-${place}-teller`)).toContain('Dites qui en parlera');
    expect(html).toContain('>Ma coach peut appeler.</textarea>');
    expect(valueOf(html, 'date')).toBe('24/12/2026');
    expect(html.match(/<details class="fold" open>/g)).toHaveLength(2);
    const nothing = words(await see(page.replace('/entretien', '')));
    expect(nothing).not.toContain('Fait le jeudi 24 décembre');
  });

  it('is not dated before it was held', async () => {
    const html = await hold(await pageOf('Nour'), { date: '24/12/2026' });
    expect(complaintAt(html, 'date')).toContain('une fois qu’il a eu lieu');
  });
});
