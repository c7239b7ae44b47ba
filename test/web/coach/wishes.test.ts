import type { Browser } from '../../support/http';
import { CoachHouse, complaintAt, linkTo, valueOf, words } from './coach-house';

describe('the wish pages', () => {
  let house: CoachHouse;
  let claire: Browser;
  let path: string;
  const see = async (at: string) => (await claire.get(at)).text;
  const add = async (word: string, values: Record<string, unknown>) =>
    (await claire.follow(await claire.submit(`${path}/${word}`, `${path}/${word}`, values))).text;

  beforeAll(async () => {
    house = await CoachHouse.open();
    claire = await house.as('Claire');
    path = `${linkTo(await see('/personnes'), 'Elena')}/envies`;
  });
  afterAll(() => house.close());

  it('add a wish of each kind, said in words from then on', async () => {
    const page = words(await add('metier', { value: 'serveuse', stance: 'like' }));
    expect(page).toContain('Envie ajoutée.');
    expect(words(await add('mots', { value: 'parler avec les gens', stance: 'like' }))).toContain(
      '« parler avec les gens » Souhaité',
    );
    expect(words(await add('heures', { max: '24,5', stance: 'must' }))).toContain(
      'Au plus 24,5 h par semaine Indispensable',
    );
    expect(words(await add('salaire', { minHourly: '12,40', stance: 'like' }))).toContain(
      'Au moins 12,40 € brut de l’heure Souhaité',
    );
    expect(
      words(await add('trajet', { commune: 'Dijon', maxKm: '6', mode: 'bike', stance: 'must' })),
    ).toContain('À 6 km au plus de Dijon, à vélo Indispensable');
    expect(words(await add('cadre', { value: 'cold', stance: 'never' }))).toContain(
      'Un travail au froid Jamais',
    );
  });

  it('may be about an employer, chosen by its name', async () => {
    const page = await add('employeur', { value: 'épicerie monge', stance: 'like' });
    expect(words(page)).toContain('Travailler chez Épicerie Monge Souhaité');
    const unknown = await add('employeur', { value: 'Zorglub', stance: 'like' });
    expect(complaintAt(unknown, 'value')).toContain('Aucun employeur de ce nom');
    expect(complaintAt(await add('employeur', { value: '', stance: 'like' }), 'value')).toContain('le nom');
  });

  it('show what held on the days before, folded, once a day has passed', async () => {
    const [, id] = /personnes\/([^/]+)/.exec(path)!;
    await house.source.query(`UPDATE wish_list SET at = at - interval '9 days' WHERE participant_id = $1`, [
      id,
    ]);
    await add('sorte', { value: 'visit', stance: 'like' });
    const html = await see(path);
    const before = words(html.slice(html.indexOf('Ses envies d’avant')));
    expect(before).toContain('Le samedi 14 novembre 2026');
    expect(before).not.toContain('Visite d’entreprise');
    expect(words(html)).toContain('Dites le lundi 23 novembre 2026.');
  });

  it('keep every list before, each with its number', async () => {
    const versions = async () => {
      const rows = await house.source.query<{ version: number }[]>(
        'SELECT version FROM wish_list WHERE participant_id = $1 ORDER BY version',
        [path.split('/')[2]],
      );
      return rows.map(({ version }) => version);
    };
    const before = await versions();
    await add('secteur', { value: 'textile', stance: 'avoid' });
    expect(await versions()).toEqual([...before, before.length + 1]);
  });

  it('take one away', async () => {
    await add('contrat', { value: 'interim', stance: 'avoid' });
    const html = await see(path);
    expect(words(html)).toContain('Contrat : Intérim');
    const form = html.slice(html.lastIndexOf('<form'));
    const field = (name: string) => new RegExp(`name="${name}" value="(\\d+)"`).exec(form)![1]!;
    const sent = { version: field('version'), place: field('place') };
    const after = await claire.follow(await claire.submit(path, `${path}/retrait`, sent));
    expect(words(after.text)).toContain('Envie retirée.');
    expect(words(after.text)).not.toContain('Contrat : Intérim');
    const stale = await claire.follow(await claire.submit(path, `${path}/retrait`, { ...sent, place: '0' }));
    expect(words(stale.text)).toContain('Les envies ont changé pendant ce temps.');
  });

  it('tell what is not understood at its field, with what was typed', async () => {
    const job = await add('metier', { value: 'astronaute de salon', stance: 'like' });
    expect(complaintAt(job, 'value')).not.toBeNull();
    expect(valueOf(job, 'value')).toBe('astronaute de salon');
    const way = await add('trajet', { commune: 'Syldavie', maxKm: '', stance: 'must' });
    expect(complaintAt(way, 'commune')).toContain('pas dans notre liste');
    expect(complaintAt(way, 'maxKm')).toContain('kilomètres');
    expect(complaintAt(way, 'mode')).toContain('à pied');
    const hours = await add('heures', { min: '30', max: '20', stance: 'like' });
    expect(complaintAt(hours, 'min')).toContain('vient en premier');
    expect([valueOf(hours, 'min'), valueOf(hours, 'max')]).toEqual(['30', '20']);
    const pay = await add('salaire', { minHourly: '', stance: 'like' });
    expect(complaintAt(pay, 'minHourly')).toContain('euros');
    const said = await add('mots', { value: 'la nuit', stance: 'never' });
    expect(complaintAt(said, 'stance')).toContain('Jamais');
    const twice = await add('moment', { value: 'evening', stance: 'like' });
    expect(words(twice)).toContain('Travailler le soir');
    expect(complaintAt(await add('moment', { value: 'evening', stance: 'avoid' }), 'value')).toContain(
      'deux fois',
    );
  });

  it('know no other kind of wish', async () => {
    expect((await claire.get(`${path}/constructor`)).status).toBe(404);
    expect((await claire.get(`${path}/salaire-max`)).status).toBe(404);
  });
});
