import { addressesUnder, CoachHouse, linkTo, words } from './coach-house';

describe('the people pages', () => {
  let house: CoachHouse;
  beforeAll(async () => {
    house = await CoachHouse.open();
  });
  afterAll(() => house.close());

  it('send a stranger to the sign-in page, and bring him back', async () => {
    const answer = await house.stranger().get('/personnes');
    expect([answer.status, answer.headers.location]).toEqual([303, '/connexion?retour=%2Fpersonnes']);
  });

  it('list one’s own people by name, with their day, and nobody else’s', async () => {
    const claire = await house.as('Claire');
    const page = words((await claire.get('/personnes')).text);
    const names = ['Awa T.', 'Bruno M.', 'Elena P.', 'Fatou S.', 'Karim B.', 'Luc P.', 'Moussa D.'];
    const places = names.map((name) => page.indexOf(name));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
    expect(page).toContain('Samira B. · Jour 19 Accompagnement depuis le jeudi 5 novembre 2026');
    expect(page).not.toContain('Didier');
  });

  it('say to whoever follows nobody what to do about it', async () => {
    const lead = await house.as('Hélène');
    expect(words((await lead.get('/personnes')).text)).toContain('Personne ne vous est confié');
  });

  it('lead from the front door, which tells a stranger nothing', async () => {
    const claire = await house.as('Claire');
    expect((await claire.get('/')).headers.location).toBe('/aujourd-hui');
    const door = words((await house.stranger().get('/')).text);
    expect(door).toContain('Se connecter');
    expect(door).not.toMatch(/accompagn|insertion|Samira|coach/i);
  });

  describe('of one person', () => {
    let html: string;
    let page: string;
    beforeAll(async () => {
      const claire = await house.as('Claire');
      const path = linkTo((await claire.get('/personnes')).text, 'Samira');
      html = (await claire.get(path)).text;
      page = words(html);
    });

    it('say each wish in words with how strongly it is held', () => {
      expect(page).toContain('Travailler en journée Indispensable');
      expect(page).toContain('20 à 28 h par semaine Souhaité');
      expect(page).toContain('« aider en cuisine » Souhaité');
      expect(page).toContain('Un travail avec des charges lourdes À éviter si possible');
      expect(page).toContain('Travailler la nuit Jamais');
    });

    it('show offers as cards that say why, what to check and what answering reveals', () => {
      const card = words(html.slice(html.indexOf('<article'), html.indexOf('</article>')));
      expect(card).toMatch(
        /Lieu : .+ Horaires : .+ Contrat : .+ Salaire : .+ Pourquoi .+ Ce que répondre révèle/,
      );
      expect(card).toContain('Avec vous : l’employeur saura qu’un coach accompagne cette personne.');
    });

    it('never show a score, and never more than three reasons', () => {
      expect(page).not.toMatch(/%|score|pertinence/i);
      const reasons = [...html.matchAll(/<h4>Pourquoi<\/h4>\s*<ul>([\s\S]*?)<\/ul>/g)];
      expect(reasons.length).toBeGreaterThan(0);
      for (const [, list] of reasons) expect(list!.split('<li>').length - 1).toBeLessThanOrEqual(3);
    });

    it('name nobody in the tab', () => {
      expect(/<title>([^<]*)<\/title>/.exec(html)![1]).toBe('Personne accompagnée | Entremise');
    });

    it('keep what the law still demands in a fold of its own, with the way to it', async () => {
      const claire = await house.as('Claire');
      const list = (await claire.get('/personnes')).text;
      const pages = await Promise.all(addressesUnder(list, '/personnes/').map((path) => claire.get(path)));
      const folds = pages.map(({ text }) => text).filter((text) => text.includes('Pas encore possible'));
      expect(folds.length).toBeGreaterThan(0);
      for (const text of folds)
        expect(words(text.slice(text.indexOf('<details')))).toContain('Voici comment');
    });
  });

  it('leave a trace of every reading of a file', async () => {
    const claire = await house.as('Claire');
    const path = linkTo((await claire.get('/personnes')).text, 'Moussa');
    const reads = async () => {
      const rows = await house.source.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM audit_entry WHERE event = 'participant.read' AND subject_id = $1`,
        [path.split('/').at(-1)],
      );
      return rows[0]!.count;
    };
    const before = await reads();
    await claire.get(path);
    expect(await reads()).toBe(before + 1);
  });

  it('answer the same for somebody else’s person, for nobody, and for what is no id', async () => {
    const yann = await house.as('Yann');
    const claire = await house.as('Claire');
    const hers = linkTo((await claire.get('/personnes')).text, 'Samira');
    const absent = '/personnes/00000000-0000-4000-8000-000000000000';
    const answers = await Promise.all(
      [hers, absent, '/personnes/samira', `${hers}/envies`].map((p) => yann.get(p)),
    );
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  });
});
