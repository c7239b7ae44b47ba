import { CoachHouse, linkTo, words } from './coach-house';

describe('the thread of somebody’s support', () => {
  let house: CoachHouse;
  beforeAll(async () => {
    house = await CoachHouse.open();
  });
  afterAll(() => house.close());

  it('stands among her tabs, and tells what was said, to whom and when', async () => {
    const claire = await house.as('Claire');
    const person = linkTo((await claire.get('/personnes')).text, 'Samira');
    const path = linkTo((await claire.get(person)).text, 'Fil');
    expect(path).toBe(`${person}/fil`);
    const page = words((await claire.get(path)).text);
    expect(page).toContain('Lundi 23 novembre 2026');
    expect(page).toMatch(/Premières envies, dites à Claire \(\d+ envies\)/);
    expect(page).toContain('Fiche ouverte par Claire. Accompagnement depuis le jeudi 5 novembre 2026.');
  });

  it('names nobody in the tab, and leaves a trace of its reading', async () => {
    const claire = await house.as('Claire');
    const path = `${linkTo((await claire.get('/personnes')).text, 'Moussa')}/fil`;
    const reads = async () => {
      const rows = await house.source.query<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM audit_entry WHERE event = 'participant.read' AND subject_id = $1`,
        [path.split('/')[2]],
      );
      return rows[0]!.count;
    };
    const before = await reads();
    const { text } = await claire.get(path);
    expect(/<title>([^<]*)<\/title>/.exec(text)![1]).toBe('Fil | Entremise');
    expect(await reads()).toBe(before + 1);
  });

  it('is nobody else’s business', async () => {
    const claire = await house.as('Claire');
    const path = `${linkTo((await claire.get('/personnes')).text, 'Samira')}/fil`;
    expect((await (await house.as('Yann')).get(path)).status).toBe(404);
  });
});
