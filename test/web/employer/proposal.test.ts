import { OpeningsQuery } from '../../../src/openings';
import { Browser } from '../../support/http';
import { MONDAY, WholeApp } from '../../support/whole-app';
import { complaintAt, valueOf, words } from '../coach/coach-house';
import { faultsOfMarkup } from '../participant/markup';

const PAGE = '/proposer-un-poste';
const POST = {
  work: 'Plongeur ou plongeuse',
  hours: 'part',
  start: 'soon',
  place: 'Dijon',
  needs: 'nothing',
};
const WHO = {
  company: 'Chez Firmin',
  contact: 'M. Firmin',
  phone: '03 80 11 22 33',
  email: 'firmin@firmin.example',
};
const SIRET = '732 829 320 00074';

let whole: WholeApp;
beforeAll(async () => {
  whole = await WholeApp.open();
});
beforeEach(async () => {
  whole.clock.moveTo(MONDAY);
  await whole.source.query(
    'DELETE FROM post_request; DELETE FROM opening; DELETE FROM rate_limit; DELETE FROM employer',
  );
});
afterAll(() => whole.close());

const send = (values: object, browser = new Browser(whole.app)) =>
  browser.submit(PAGE, PAGE, { ...POST, ...WHO, ...values }).then((answer) => browser.follow(answer));
const ask = (as: 'follower' | 'stranger', verb: string, path: string, body?: object) =>
  whole.ask({ as, verb, path, body });
const day = async (as: 'follower' | 'stranger') => words((await ask(as, 'GET', '/aujourd-hui')).text);
const waiting = async () => (await whole.source.query<[{ id: string }]>('SELECT id FROM post_request'))[0].id;

describe('an employer nobody knows', () => {
  it('proposes a post on a page that says what happens next, and nothing is believed before a coach has checked it', async () => {
    const html = (await new Browser(whole.app).get(PAGE)).text;
    expect(await faultsOfMarkup(html)).toEqual([]);
    expect(words((await send({})).text)).toContain('Quelqu’un du coin vous appelle avant toute publication.');
    expect(await whole.source.query('SELECT 1 FROM employer')).toEqual([]);
    expect(await whole.source.query('SELECT 1 FROM opening')).toEqual([]);
    expect(await day('follower')).toContain(
      'Chez Firmin Propose « Plongeur ou plongeuse ». À vérifier : le Siret, par un appel.',
    );
  });

  it('is checked in the territory of the post, and is an absent page in another', async () => {
    await send({});
    expect(await day('stranger')).not.toContain('Chez Firmin');
    const path = `/employeurs/demandes/${await waiting()}`;
    expect(words((await ask('follower', 'GET', path)).text)).toContain('03 80 11 22 33');
    expect((await ask('stranger', 'GET', path)).status).toBe(404);
    expect((await ask('stranger', 'POST', `${path}/refus`, {})).status).toBe(404);
  });

  it('once checked is an employer with somebody to call, and a draft of his post; a wrong Siret changes nothing', async () => {
    await send({});
    const path = `/employeurs/demandes/${await waiting()}`;
    await ask('follower', 'POST', `${path}/acceptation`, { siret: '123' });
    expect(await whole.source.query('SELECT 1 FROM employer')).toEqual([]);
    const accepted = await ask('follower', 'POST', `${path}/acceptation`, { siret: SIRET });
    const draft = words((await ask('follower', 'GET', String(accepted.headers.location))).text);
    expect(draft).toContain('Plongeur ou plongeuse Chez Firmin Brouillon');
    const { items } = await whole.part(OpeningsQuery).list(whole.cast.follower.viewer!, { state: 'draft' });
    const employer = words((await ask('follower', 'GET', `/employeurs/${items[0]!.employerId}`)).text);
    expect(employer).toContain('M. Firmin');
    expect(employer).toContain('732 829 320 00074');
    expect(await day('follower')).not.toContain('À vérifier');
    expect((await ask('follower', 'GET', path)).status).toBe(404);
  });

  it('may be declined, and leaves nothing behind on anybody’s day', async () => {
    await send({});
    await ask('follower', 'POST', `/employeurs/demandes/${await waiting()}/refus`, {});
    expect(await day('follower')).not.toContain('Chez Firmin');
    expect(await whole.source.query('SELECT 1 FROM employer')).toEqual([]);
  });

  it('is told at the field what is missing and what the law refuses, and loses nothing', async () => {
    const html = (await send({ phone: 'demain', otherNeed: 'Moins de 30 ans' })).text;
    expect(complaintAt(html, 'phone')).toContain('numéro de téléphone');
    expect(valueOf(html, 'company')).toBe('Chez Firmin');
    const again = (await send({ otherNeed: 'Moins de 30 ans' })).text;
    expect(complaintAt(again, 'otherNeed')).toContain('article L5331-2');
    expect(await whole.source.query('SELECT 1 FROM post_request')).toEqual([]);
  });

  it('who sends eleven in a quarter of an hour is asked to wait', async () => {
    for (let number = 0; number < 10; number++) await send({});
    expect(words((await send({})).text)).toContain('Il y a eu trop d’essais.');
    expect(await whole.source.query('SELECT 1 FROM post_request')).toHaveLength(10);
  });

  it('reads the same words whether he is known already or not', async () => {
    const first = words((await send({})).text);
    await ask('follower', 'POST', `/employeurs/demandes/${await waiting()}/acceptation`, { siret: SIRET });
    expect(words((await send({})).text)).toBe(first);
  });
});

describe('the flyer', () => {
  it('is printed by a coach and leads to that page', async () => {
    const html = (await ask('follower', 'GET', '/affiche')).text;
    expect(html).toContain('/proposer-un-poste');
    expect(html).toContain('aria-label="Code QR pour proposer un poste"');
  });
});
