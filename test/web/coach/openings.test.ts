import type { Browser } from '../../support/http';
import { addressesUnder, CoachHouse, complaintAt, linkTo, valueOf, words } from './coach-house';

describe('the offer pages', () => {
  let house: CoachHouse;
  let claire: Browser;
  const see = async (path: string) => (await claire.get(path)).text;
  beforeAll(async () => {
    house = await CoachHouse.open();
    claire = await house.as('Claire');
  });
  afterAll(() => house.close());

  it('send a stranger to the sign-in page', async () => {
    for (const path of ['/offres', '/offres/nouvelle']) {
      const answer = await house.stranger().get(path);
      expect(answer.headers.location).toBe(`/connexion?retour=${encodeURIComponent(path)}`);
    }
  });

  describe('the list', () => {
    it('shows what is published unless told, each with its essentials', async () => {
      // The list has more than one page, and equals no order that is always the same.
      const page = words(await see('/offres?q=plonge'));
      expect(page).toContain(
        'Plonge et aide en cuisine, le midi Le Relais des Halles · Dijon CDI · 20 à 24 h',
      );
      expect(page).not.toContain('Brouillon Le');
      expect(words(await see('/offres?state=draft'))).toMatch(/\d offres? .*Brouillon/);
    });

    it('finds by words, and keeps them in the box', async () => {
      const html = await see('/offres?q=boulangerie');
      expect(words(html)).toContain('Vente en boulangerie, le matin');
      expect(words(html)).not.toContain('Refuge');
      expect(valueOf(html, 'q')).toBe('boulangerie');
    });

    it('narrows by a facet whose count is what one then finds, and gives the choice up again', async () => {
      const html = await see('/offres');
      const [, count] = /CDI <span class="quiet">(\d+)<\/span>/.exec(html)!;
      const narrowed = await see(linkTo(html, 'CDI'));
      expect(words(narrowed)).toContain(`${count} offres`);
      const choices = narrowed.slice(narrowed.indexOf('Choix en cours'));
      expect(words(await see(linkTo(choices, 'retirer ce choix')))).toContain(
        /\d+ offres/.exec(words(html))![0],
      );
    });

    it('finds around a commune, the nearest first', async () => {
      const page = words(await see('/offres?place=Dijon&km=5'));
      expect(page).toContain('Plonge et aide en cuisine');
      expect(page).not.toContain('Bourg-en-Bresse');
    });

    it('says at its field that a commune is unknown, and still shows offers', async () => {
      const html = await see('/offres?place=Syldavie&q=plonge');
      expect(complaintAt(html, 'place')).toContain('pas dans notre liste');
      expect(valueOf(html, 'place')).toBe('Syldavie');
      expect(words(html)).toContain('Plonge et aide en cuisine');
    });

    it('says what to try when nothing answers', async () => {
      const html = await see('/offres?q=zzzzzz');
      expect(words(html)).toContain('Aucune offre ne répond à tout cela.');
      expect(linkTo(html, 'Voir toutes les offres publiées')).toBe('/offres');
    });
  });

  describe('one offer', () => {
    it('says everything that is known, what is not, what is asked, and what answering reveals', async () => {
      const html = await see('/offres?q=boulangerie');
      const page = words(await see(linkTo(html, 'Vente en boulangerie')));
      expect(page).toContain('Vente en boulangerie, le matin Boulangerie Noirot Publiée');
      expect(page).toContain('Début Non indiqué');
      expect(page).toContain('S’apprend sur place Rendre la monnaie');
      expect(page).toContain('Sans vous : répondre ne révèle rien.');
      expect(page).toContain('Avec vous : l’employeur saura qu’un coach accompagne cette personne.');
      expect(page).toContain('Notée par l’équipe');
    });

    it('says that an insertion post tells of support whatever the way', async () => {
      const page = words(await see(linkTo(await see('/offres?q=ressourcerie'), 'ressourcerie')));
      expect(page).toMatch(/Ce que répondre révèle Dans tous les cas : le dossier d’éligibilité du CDDI/);
    });

    it('names who might like it in name order, without a score, and only one’s own people', async () => {
      const path = linkTo(await see('/offres?q=plonge'), 'Plonge et aide');
      const html = await see(path);
      expect(addressesUnder(html, '/personnes/').length).toBeGreaterThan(1);
      expect(words(html)).toContain('Samira B.');
      const yann = await house.as('Yann');
      expect(words((await yann.get(path)).text)).not.toContain('Samira');
    });

    it('is answered alike when it is absent and when it is no id', async () => {
      const paths = [
        '00000000-0000-4000-8000-000000000000',
        'plonge',
        '00000000-0000-4000-8000-000000000000/modifier',
      ];
      const answers = await Promise.all(paths.map((path) => claire.get(`/offres/${path}`)));
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    });
  });

  describe('writing one down', () => {
    const OFFER = {
      title: 'Aide au rayon fruits',
      kind: 'vacancy',
      employer: 'Boulangerie Noirot',
      occupation: 'boulanger',
      commune: 'Dijon',
      contract: 'cdd',
      hoursMin: '24',
      hoursMax: '30,5',
      slots: ['morning', 'weekend'],
      startOn: '07/12/2026',
      wageMin: '1850',
      wagePeriod: 'month',
      required: 'Permis B\nSavoir compter',
      learnable: 'La caisse',
      traits: 'standing',
      posts: '2',
    };
    const write = (values: object, form = '/offres/nouvelle') =>
      claire.submit(form, form, values as Record<string, unknown>);

    it('gives a draft that says all of it, then is published, then closed with a reason', async () => {
      const written = await write(OFFER);
      const path = String(written.headers.location);
      const page = words(await see(path));
      expect(page).toContain('Offre ajoutée.');
      expect(page).toContain('Aide au rayon fruits Boulangerie Noirot Brouillon');
      expect(page).toContain('Horaires 24 à 30,5 h par semaine, le matin et le week-end');
      expect(page).toContain('Début lundi 7 décembre 2026');
      expect(page).toContain(
        'Indispensable pour l’employeur Permis B Savoir compter S’apprend sur place La caisse',
      );
      expect((await claire.submit(path, `${path}/publication`)).headers.location).toBe(path);
      expect(words(await see(path))).toContain('Offre publiée.');
      const form = `${path}/fermeture`;
      expect(complaintAt((await claire.follow(await write({}, form))).text, 'reason')).not.toBeNull();
      await write({ reason: 'filled', note: 'Prise par une voisine' }, form);
      const closed = words(await see(path));
      expect(closed).toContain('Pourvue Prise par une voisine');
      const again = await claire.follow(await write({ reason: 'filled' }, form));
      expect(words(again.text)).toContain('Cette offre n’est pas publiée.');
    });

    it('tells each doubt at its field, and gives back everything that was typed', async () => {
      const wrong = {
        ...OFFER,
        title: '',
        employer: 'Personne & Cie',
        occupation: 'zzzz',
        commune: 'Syldavie',
        hoursMin: '90',
        startOn: '30/02/2027',
      };
      const first = (await claire.follow(await write(wrong))).text;
      for (const field of ['title', 'hoursMin', 'startOn']) expect(complaintAt(first, field)).not.toBeNull();
      expect(valueOf(first, 'commune')).toBe('Syldavie');
      expect(valueOf(first, 'required')).toBe('Permis B\nSavoir compter');
      expect(valueOf(first, 'contract')).toBe('cdd');
      expect(first).toMatch(/value="weekend" checked/);
      const second = (
        await claire.follow(
          await write({ ...wrong, title: 'X', hoursMin: '40', startOn: '', wagePeriod: '' }),
        )
      ).text;
      const complaints = ['employer', 'occupation', 'commune', 'hoursMin', 'wagePeriod'].map((one) =>
        complaintAt(second, one),
      );
      expect(complaints).toEqual([
        expect.stringContaining('Aucun employeur de ce nom'),
        expect.stringContaining('répertoire'),
        expect.stringContaining('pas dans notre liste'),
        expect.stringContaining('vient en premier'),
        expect.stringContaining('par mois'),
      ]);
      expect(valueOf(second, 'employer')).toBe('Personne & Cie');
    });

    it('says at its field which sentence the law refuses and how to say it, and keeps the rest', async () => {
      const wrong = {
        ...OFFER,
        title: 'Serveuse',
        tasks: 'Le midi. Moins de 30 ans.',
        required: 'Bonne santé',
      };
      const html = (await claire.follow(await write(wrong))).text;
      expect(complaintAt(html, 'title')).toContain('ajoutez « H/F » au titre');
      expect(complaintAt(html, 'tasks')).toMatch(/« Moins de 30 ans\. ».*Code du travail, article L5331-2/);
      expect(complaintAt(html, 'required')).toContain('article L1132-1');
      expect(valueOf(html, 'tasks')).toBe('Le midi. Moins de 30 ans.');
      expect(valueOf(html, 'commune')).toBe('Dijon');
      const rewritten = {
        ...wrong,
        title: 'Serveuse ou serveur',
        tasks: 'Le midi.',
        required: 'Port de plateaux',
      };
      expect((await write(rewritten)).headers.location).toMatch(/^\/offres\/[0-9a-f-]{36}$/);
    });

    it('never prints what was typed as markup', async () => {
      const html = (await claire.follow(await write({ ...OFFER, title: '', tasks: '<script>x</script>' })))
        .text;
      expect(html).not.toContain('<script>x');
      expect(html).toContain('&lt;script&gt;x');
    });

    it('keeps what nobody touched exactly as it was', async () => {
      const path = String((await write(OFFER)).headers.location);
      const row = () =>
        house.source.query<object[]>(
          `SELECT wage_text, hourly_wage_min, lat, place_label, occupation FROM opening WHERE id = $1`,
          [path.split('/').at(-1)],
        );
      const before = await row();
      const form = await see(`${path}/modifier`);
      const shown = Object.fromEntries(
        ['employer', 'occupation', 'commune', 'hoursMin', 'hoursMax', 'wageMin', 'wageMax', 'wagePeriod'].map(
          (field) => [field, valueOf(form, field)],
        ),
      );
      const corrected = { ...shown, title: 'Aide au rayon pain', kind: 'vacancy', posts: '1' };
      expect((await write(corrected, `${path}/modifier`)).headers.location).toBe(path);
      expect(words(await see(path))).toContain('Aide au rayon pain');
      expect(await row()).toEqual(before);
    });

    it('knows the employer whose page one comes from', async () => {
      const employer = linkTo(await see('/employeurs?q=noirot'), 'Noirot');
      const html = await see(linkTo(await see(employer), 'Ajouter une offre'));
      expect(valueOf(html, 'employer')).toBe('Boulangerie Noirot');
    });
  });
});
