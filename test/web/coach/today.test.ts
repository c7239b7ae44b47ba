import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { partOf } from '../../support/http';
import { CoachHouse, linkTo, words } from './coach-house';

describe('the page of today', () => {
  let house: CoachHouse;
  beforeAll(async () => {
    house = await CoachHouse.open();
  });
  afterAll(() => house.close());

  const todayOf = async (name: string) => (await (await house.as(name)).get('/aujourd-hui')).text;

  it('is where a coach lands, first in her banner', async () => {
    const claire = await house.as('Claire');
    expect((await claire.get('/')).headers.location).toBe('/aujourd-hui');
    const html = await todayOf('Claire');
    expect(words(html.slice(html.indexOf('<nav'), html.indexOf('</nav>')))).toMatch(
      /^Aujourd’hui Personnes Employeurs Offres/,
    );
  });

  it('opens on the day and on how much there is to do', async () => {
    const page = words(await todayOf('Claire'));
    expect(page).toMatch(/Lundi 23 novembre \d+ choses à faire aujourd’hui\./);
  });

  it('counts the first days of who has just entered, by the rule of the territory’s programme', async () => {
    const html = await todayOf('Claire');
    const page = words(html);
    expect(page).toMatch(/Les 30 premiers jours .*Samira B\. · J-11 Entrée le jeudi 5 novembre\./);
    expect(page).toContain('Jour 19 sur 30');
    expect(html).toMatch(/viewBox="0 0 30 1"[^>]*aria-hidden="true"><rect width="19"/);
    expect(linkTo(html, 'Samira')).toMatch(/^\/personnes\/[0-9a-f-]{36}$/);
  });

  it('says with whom what employers may know is to be talked over, with one action', async () => {
    const claire = await house.as('Claire');
    const awa = linkTo((await claire.get('/personnes')).text, 'Awa');
    const form = `${awa}/discretion/housing`;
    await claire.submit(form, form, { audience: 'all', decision: 'silent', reviewOn: '23/11/2026' });
    const html = await todayOf('Claire');
    const page = words(html);
    expect(page).toMatch(/Ce que l’employeur peut savoir Awa .* À revoir avec Awa/);
    expect(page).toContain('C’est le jour convenu pour en reparler.');
    expect(page).not.toContain('hébergement');
    expect(linkTo(html, 'Reprendre l’échange')).toBe(`${awa}/discretion/entretien`);
  });

  it('tells new offers, whom they might please, and lets them be opened or put off; a page lists them all', async () => {
    await partOf(house.app, OutboxWorker).drain();
    const claire = await house.as('Claire');
    const look = async () => (await claire.get('/aujourd-hui')).text;
    const first = await look();
    expect(words(first)).toMatch(/Offres nouvelles Offre nouvelle : .* Pourrait plaire à .*À proposer/);
    expect(linkTo(first, 'autres offres nouvelles')).toBe('/offres/a-proposer');
    const opened = linkTo(first, 'Voir à qui la proposer');
    expect(words((await claire.get(opened)).text)).toContain('Qui pourrait aimer');
    const second = await look();
    const next = linkTo(second, 'Voir à qui la proposer');
    expect(next).not.toBe(opened);
    const put = await claire.submit('/aujourd-hui', `/offres/a-proposer/${next.split('/').at(-1)}/plus-tard`);
    const third = (await claire.follow(put)).text;
    expect(words(third)).toContain('L’offre reste dans les offres nouvelles.');
    expect([opened, next]).not.toContain(linkTo(third, 'Voir à qui la proposer'));
    const all = (await claire.get('/offres/a-proposer')).text;
    expect(all).toContain(`href="${opened}"`);
    expect(all).toContain(`href="${next}"`);
    expect(words(all)).not.toMatch(/score|%/);
    const helene = await house.as('Hélène');
    expect(words((await helene.get('/offres/a-proposer')).text)).toContain('Aucune offre nouvelle');
  });

  it('is kind to who follows nobody', async () => {
    expect(words(await todayOf('Hélène'))).toContain('Personne ne vous est confié pour l’instant.');
  });
});
