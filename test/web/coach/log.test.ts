import { RegisterEmployer } from '../../../src/network';
import { WelcomeParticipant } from '../../../src/people';
import type { CastName } from '../../support/cast';
import { MONDAY, WholeApp } from '../../support/whole-app';

/** Text between tags, spaces evened out. */
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/ ([.,)])/g, '$1');

describe('a coach notes what happened with an employer', () => {
  let app: WholeApp;
  let noirot: string;
  let samira: string;

  beforeAll(async () => {
    app = await WholeApp.open();
    const coach = app.cast.follower.viewer!;
    samira = (await app.part(WelcomeParticipant).execute(coach, { firstName: 'Samira', lastName: 'Benali' }))
      .id;
  });
  beforeEach(async () => {
    app.clock.moveTo(MONDAY);
    const coach = app.cast.follower.viewer!;
    noirot = (await app.part(RegisterEmployer).execute(coach, { name: 'Boulangerie Noirot' })).id;
  });
  afterAll(() => app.close());

  const get = (path: string, as: CastName = 'follower') => app.ask({ as, verb: 'get', path });
  const post = (path: string, body: object = {}, as: CastName = 'follower') =>
    app.ask({ as, verb: 'post', path, body });
  const note = async (body: object) => (await post(`/employeurs/${noirot}/noter`, body)).headers.location!;
  const page = async (path: string, as: CastName = 'follower') => words((await get(path, as)).text);
  const action = async (path: string, what: string) =>
    new RegExp(`/actions/([0-9a-f-]{36})/${what}`).exec((await get(path)).text)?.[1];

  it('in three taps: from any page the employer, what happened, and it is kept', async () => {
    app.clock.advance(60_000);
    await note({ mode: 'mail' });
    const home = (await get('/aujourd-hui')).text;
    expect(home).toContain('href="/noter"');
    const choose = (await get('/noter')).text;
    expect(choose).toContain(`href="/employeurs/${noirot}/noter"`);
    expect((await get(`/employeurs/${noirot}/noter`)).text).toMatch(/type="radio" value="visit"/);
    const said = await page(await note({ mode: 'visit' }));
    expect(said).toContain('Visite');
    expect(said).toContain('dès que vous dites pour les envies de qui : visite d’une entreprise');
    expect(said).toContain('Ne compte pas encore pour l’IPS : dites si la personne rencontrée décide');
  });

  it('and reads for whom it counts, and why', async () => {
    const told = { mode: 'visit', decider: 'yes', purpose: 'introduce', wishesOf: samira };
    const said = await page(await note(told));
    expect(said).toContain('Compte pour le premier contact de Samira : visite d’une entreprise.');
    expect(said).toContain('Compte pour l’IPS : rencontre en face à face avec quelqu’un qui décide.');
    expect(await page(await note({ mode: 'call', wishesOf: samira }))).toContain(
      'Ne compte pas pour l’IPS : au téléphone.',
    );
  });

  it('loses nothing of what was typed when something is missing', async () => {
    const told = { outcome: 'Elle cherche pour le fournil.', promise: 'Envoyer la fiche', promiseDueOn: '' };
    const path = `/employeurs/${noirot}/noter`;
    expect((await post(path, { ...told, mode: 'call' })).headers.location).toBe(path);
    const back = (await get(path)).text;
    expect(words(back)).toContain('Pour quel jour ?');
    expect(back).toContain('Elle cherche pour le fournil.');
    await post(path, told);
    expect(words((await get(path)).text)).toContain('Il reste quelque chose à compléter');
  });

  it('finds another employer by its name', async () => {
    expect(await page('/noter?q=noirot')).toContain('Boulangerie Noirot');
    expect(await page('/noter?q=zzzz')).toContain('Aucun employeur ne porte ce nom');
  });

  it('is told that a talk is missing with whom she named, and dates it in one tap', async () => {
    const { id: awa } = await app
      .part(WelcomeParticipant)
      .execute(app.cast.follower.viewer!, { firstName: 'Awa', lastName: 'Diop' });
    const path = await note({ mode: 'visit', named: awa, outcome: 'J’ai parlé d’Awa.' });
    expect(await page(path)).toContain('Échange à faire avec Awa');
    await post(`${path}/parle`, { participantId: awa });
    expect(await page(path)).not.toContain('Échange à faire');
    expect(await page(path, 'colleague')).not.toContain('Awa');
    expect(await page(`/employeurs/${noirot}/echanges`, 'colleague')).not.toContain('Awa');
  });

  it('corrects it the same day, and later annuls it with a reason that stays', async () => {
    const path = await note({ mode: 'visit', outcome: 'Elle cherche.' });
    await post(`${path}/corriger`, { mode: 'call', outcome: 'Elle ne cherche plus.', wishesOf: samira });
    const corrected = await page(path);
    expect(corrected).toContain('Appel');
    expect(corrected).toContain('Elle ne cherche plus.');
    expect(corrected).toContain('Pour les envies de Samira');
    expect(corrected).toContain('Corrigé par');
    await app.source.query(`UPDATE interaction SET at = at - interval '1 day' WHERE id = $1`, [
      path.split('/').at(-1),
    ]);
    expect((await get(`${path}/corriger`)).status).toBe(409);
    await post(`${path}/annulation`, { reason: 'Noté deux fois' });
    const annulled = await page(path);
    expect(annulled).toContain('Annulé par Follower le lundi 23 novembre : « Noté deux fois »');
    expect(annulled).not.toContain('Ce que cela compte');
    expect(await page(`/employeurs/${noirot}/echanges`)).toContain('Noté deux fois');
  });

  it('keeps what a line said before it was corrected', async () => {
    const path = await note({ mode: 'visit', outcome: 'Elle cherche.' });
    await post(`${path}/corriger`, { mode: 'call' });
    const [before] = await app.source.query<{ mode: string; outcome: string }[]>(
      'SELECT mode, outcome FROM interaction_version WHERE interaction_id = $1',
      [path.split('/').at(-1)],
    );
    expect(before!.mode).toBe('visit');
    expect(before!.outcome).toMatch(/^v1\./);
  });

  it('ticks off, while noting, what was promised before', async () => {
    const path = await note({ mode: 'call', promise: 'Envoyer la fiche', promiseDueOn: '25/11/2026' });
    const form = (await get(`/employeurs/${noirot}/noter`)).text;
    expect(words(form)).toContain('Envoyer la fiche (promis, pour le mercredi 25 novembre)');
    const task = /name="settled" type="checkbox" value="([^"]+)"/.exec(form)![1];
    await note({ mode: 'visit', settled: task });
    expect(await page(path)).toContain('Promis : Envoyer la fiche (tenu le lundi 23 novembre)');
    expect((await get(`/employeurs/${noirot}/noter`)).text).not.toContain('name="settled"');
    expect(await action(`/employeurs/${noirot}`, 'fait')).toBeUndefined();
  });

  /** The lead signs the exchanges that a page shows. */
  const sign = (text: string) => {
    const read = [...text.matchAll(/name="read" value="([^"]+)"/g)].map(([, id]) => id!);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams({ _jeton: app.cast.lead.formToken! });
    for (const id of read) body.append('read', id);
    return app.ask({ as: 'lead', verb: 'post', path: '/echanges/a-relire', body: body.toString(), headers });
  };

  it('has the week read by the lead, who signs it, and reads again what was corrected since', async () => {
    const path = await note({ mode: 'visit', named: samira, outcome: 'J’ai parlé de Samira.' });
    const toRead = (await get('/echanges/a-relire', 'lead')).text;
    expect(toRead).toContain(path);
    expect(toRead).not.toContain('Samira');
    // A page of them at a time: what the other tests noted is read as well.
    for (
      let text = toRead;
      text.includes('name="read"');
      text = (await get('/echanges/a-relire', 'lead')).text
    )
      await sign(text);
    expect(await page('/echanges/a-relire', 'lead')).toContain('Tout ce que l’équipe a noté est relu.');
    expect(await page(path)).toContain('Relu par Lead le lundi 23 novembre.');
    app.clock.advance(60_000);
    await post(`${path}/corriger`, { mode: 'call' });
    expect((await get('/echanges/a-relire', 'lead')).text).toContain(path);
  });

  it('begins her day with what she promised, and puts it off in one tap', async () => {
    const today = { promiseDueOn: '23/11/2026', nextActionDueOn: '23/11/2026' };
    await note({ mode: 'call', promise: 'Envoyer la fiche', nextAction: 'Repasser lundi', ...today });
    const day = await page('/aujourd-hui');
    const order = [
      'Promis à un employeur',
      'Envoyer la fiche',
      'La suite avec les employeurs',
      'Repasser lundi',
    ];
    expect(order.map((words) => day.indexOf(words))).toEqual(
      order.map((words) => day.indexOf(words)).sort((one, other) => one - other),
    );
    expect(order.every((words) => day.includes(words))).toBe(true);
    const later = await action('/aujourd-hui', 'plus-tard');
    const { headers } = await post(`/actions/${later}/plus-tard?back=today`);
    expect(headers.location).toBe('/aujourd-hui');
    const after = await page('/aujourd-hui');
    expect(after).toContain('Remis au mercredi 25 novembre.');
    expect(after).not.toContain('Envoyer la fiche');
  });

  it('reads on the page of an employer where it stands, what was said last and what is due', async () => {
    await note({ mode: 'visit', date: '10/11/2026', decider: 'yes', purpose: 'learn_needs' });
    await note({
      mode: 'call',
      outcome: 'Elle rappelle lundi.',
      promise: 'Envoyer la fiche',
      promiseDueOn: '25/11/2026',
    });
    const told = await page(`/employeurs/${noirot}`, 'colleague');
    expect(told).toContain('Besoins compris, depuis 13 jours');
    expect(told).toContain('Dernier échange aujourd’hui, par Follower.');
    expect(told).toContain('Elle rappelle lundi.');
    expect(told).toContain('Promis : Envoyer la fiche (pour le mercredi 25 novembre, Follower)');
    const done = await action(`/employeurs/${noirot}`, 'fait');
    await post(`/actions/${done}/fait?back=employer`);
    expect(await page(`/employeurs/${noirot}`)).toContain('tenu le lundi 23 novembre');
    expect(await page('/employeurs?stage=needs_understood')).toContain(
      'Besoins compris · dernier échange aujourd’hui',
    );
  });
});
