import { DemoSignIn } from '../../../src/identity';
import { partOf } from '../../support/http';
import { CoachHouse, linkTo, words } from '../coach/coach-house';

/** What would tell an employer whom he meets here, and where they live. */
const REVEALING =
  /accompagn|insertion|coach|hébergement|foyer|chrs|logement|rsa|handicap|précari|sans[ -]abri|social|adefo|programme/i;

describe('the front door', () => {
  let house: CoachHouse;
  beforeAll(async () => {
    house = await CoachHouse.open();
  });
  afterAll(() => house.close());

  it('has a door for each: who looks for work, who hires, who works here', async () => {
    const { text } = await house.stranger().get('/');
    const page = words(text);
    for (const door of ['Vous cherchez un travail', 'Vous recrutez', 'Vous êtes de l’équipe'])
      expect(page).toContain(door);
    expect(linkTo(text, 'J’ai une carte')).toBe('/entrer');
    expect(linkTo(text, 'Se connecter')).toBe('/connexion');
  });

  it('tells whoever looks nothing of whom one meets here', async () => {
    for (const path of ['/', '/accessibilite']) {
      const { text } = await house.stranger().get(path);
      expect(words(text.slice(text.indexOf('<body')))).not.toMatch(REVEALING);
    }
  });

  it('leads who is signed in to her own door', async () => {
    const characters = await partOf(house.app, DemoSignIn).characters();
    const doors = { coach: '/aujourd-hui', lead: '/aujourd-hui', admin: '/equipe' };
    const roles = new Set(characters.map(({ role }) => role));
    expect(roles.size).toBeGreaterThan(1);
    for (const role of roles) {
      const { name } = characters.find((one) => one.role === role)!;
      expect((await (await house.as(name)).get('/')).headers.location).toBe(doors[role]);
    }
  });

  it('says honestly how accessible it is', async () => {
    const stranger = house.stranger();
    const page = await stranger.get(linkTo((await stranger.get('/')).text, 'Accessibilité'));
    expect(words(page.text)).toContain('Ce site est non conforme');
    expect(words(page.text)).toContain('aucun audit n’a encore été fait');
  });
});
