import { DEMO_DIGITS, DemoCards } from '../../../src/identity';
import { CardSecrets } from '../../../src/identity/access-cards/card-secrets';
import { NoDemoInProduction } from '../../../src/identity/identity.errors';
import { partOf } from '../../support/http';
import { PRODUCTION, WholeApp } from '../../support/whole-app';
import { CoachHouse, linkTo, words } from './coach-house';

describe('a coach', () => {
  let house: CoachHouse;
  beforeAll(async () => {
    house = await CoachHouse.open();
  });
  afterAll(() => house.close());

  it('gives access again, shows the square, and prints the card with or without a first name', async () => {
    const claire = await house.as('Claire');
    const person = linkTo((await claire.get('/personnes')).text, 'Samira');
    const page = `${person}/acces`;
    expect(words((await claire.get(page)).text)).toContain('Samira a sa carte');
    const given = await claire.follow(await claire.submit(page, page));
    expect(words(given.text)).toMatch(/Samira vise ce carré .* code [A-Z]+‑\d{4} , puis \d{3} \d{3}/);
    expect(given.text).toContain('mardi 24 novembre 2026 au soir');
    const sheet = (await claire.get(`${page}/carte`)).text;
    expect(sheet).toContain('width="85mm" height="54mm"');
    expect(words(sheet)).toContain('Dites-le à Claire.');
    expect(words(sheet)).not.toMatch(/Samira|CHRS|hébergement|coach|emploi/i);
    expect(words((await claire.get(`${page}/carte?prenom=oui`)).text)).toContain('Samira');
  });

  it('leaves a trace of each look at a card', async () => {
    const claire = await house.as('Claire');
    const person = linkTo((await claire.get('/personnes')).text, 'Samira');
    const seen = async () => {
      const [row] = await house.source.query<[{ seen: string }]>(
        `SELECT count(*) AS seen FROM audit_entry WHERE event = 'access.read' AND subject_id = $1`,
        [person.split('/').at(-1)],
      );
      return Number(row.seen);
    };
    const before = await seen();
    await claire.get(`${person}/acces`);
    await claire.get(`${person}/acces/carte`);
    expect(await seen()).toBe(before + 2);
  });

  it('may become people of the demo world, where /dev/connexion tells their digits', async () => {
    const stranger = house.stranger();
    const page = (await stranger.get('/dev/connexion')).text;
    expect(words(page)).toContain(`chiffres ${DEMO_DIGITS}`);
    const [person] = await partOf(house.app, DemoCards).people();
    const { participantId } = person!.herself;
    const become = await stranger.submit('/dev/connexion', `/dev/connexion/${participantId}`);
    expect(become.headers.location).toBe('/moi');
    expect((await stranger.get('/moi/acces')).status).toBe(200);
    const other = house.stranger();
    await other.submit('/entrer', '/entrer', { card: person!.code, pin: DEMO_DIGITS });
    expect((await other.get('/moi/acces')).status).toBe(200);
  });
});

it('in production a card of the demo world opens nothing', async () => {
  const whole = await WholeApp.open({ environment: PRODUCTION });
  const { follower, another } = whole.cast;
  await partOf(whole.app, DemoCards).give(follower.viewer!, another.person!);
  const [card] = await whole.source.query<[{ id: string }]>('SELECT id FROM access_card WHERE demo');
  const token = partOf(whole.app, CardSecrets).tokenOf(card.id);
  const page = await whole.ask({ as: 'nobody', verb: 'GET', path: `/p/${token}` });
  expect([page.status, page.text.includes('Cette carte ne marche plus')]).toEqual([404, true]);
  expect(await partOf(whole.app, DemoCards).people()).toEqual([]);
  const entering = partOf(whole.app, DemoCards).enter(another.person!.participantId, {} as never);
  await expect(entering).rejects.toThrow(NoDemoInProduction);
  await whole.close();
});
