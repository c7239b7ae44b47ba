import type { Browser } from '../../support/http';
import { CoachHouse, linkTo, words } from './coach-house';

let house: CoachHouse;
let claire: Browser;
const see = async (at: string) => (await claire.get(at)).text;

beforeAll(async () => {
  house = await CoachHouse.open();
  claire = await house.as('Claire');
});
afterAll(() => house.close());

describe('choosing together, on the coach’s telephone', () => {
  let path: string;
  beforeAll(async () => {
    path = `${linkTo(await see('/personnes'), 'Awa')}/ensemble`;
  });
  const press = async (topic: string, values: object) =>
    (await claire.follow(await claire.submit(`${path}/${topic}`, `${path}/${topic}`, { ...values }))).text;

  it('asks who speaks to the employer first, then every topic of the programme', async () => {
    const html = await see(path);
    const labels = [...html.matchAll(/<li class="row">\s*<p>([^<]*)</g)].map(([, label]) => words(label!));
    expect(labels[0]).toBe('Qui parle à l’employeur ?');
    expect(labels).toHaveLength(14);
    expect(words(html)).toContain('Awa, c’est vous qui choisissez. Claire vous aide à lire.');
  });

  it('has "Ne pas en parler" first, and all answers as buttons of one look', async () => {
    const html = await see(`${path}/housing`);
    const buttons = [...html.matchAll(/<button class="([^"]*)" type="submit" name="answer" value="(\w+)"/g)];
    expect(buttons[0]![2]).toBe('silent');
    expect(new Set(buttons.map(([, look]) => look))).toEqual(new Set(['button']));
  });

  it('notes what she presses as said to her coach, with the words, and goes on to the next question', async () => {
    const next = await press('family', { answer: 'both', words: 'Je finis à 16 h.' });
    expect(words(next)).toContain('C’est noté.');
    expect(words(next)).toContain('Mon niveau de français');
    const page = words(await see(path.replace('/ensemble', '/discretion')));
    expect(page).toContain('« Je finis à 16 h. » Dit à Claire le');
    expect(words(await see(path))).toContain('Nous en parlons tous les deux');
  });

  it('leads to nobody’s data: only to its own questions, and to a last page that says nothing', async () => {
    const own = new RegExp(`^(#contenu|${path}(/\\w+)?)$`);
    for (const page of [path, `${path}/housing`]) {
      const links = [...(await see(page)).matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href!);
      expect(links.filter((href) => !own.test(href))).toEqual([]);
    }
    const end = await see(`${path}/fin`);
    expect(words(end)).toContain('Vous pouvez rendre le téléphone à Claire.');
    expect(end).not.toContain('Awa');
  });

  it('shows nobody else: no name of another person, no list, no figure of her coach’s day', async () => {
    const names = ['Samira', 'Moussa', 'Luc', 'Karim', 'Elena', 'Nour', 'Benali'];
    for (const page of [path, `${path}/coaching`, `${path}/fin`]) {
      const html = await see(page);
      expect(names.filter((name) => html.includes(name))).toEqual([]);
      expect(html).not.toContain('/personnes"');
    }
  });
});
