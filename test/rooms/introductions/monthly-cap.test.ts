import type { Viewer } from '../../../src/identity';
import { RegisterEmployer } from '../../../src/network';
import { PublishedOpeningsQuery } from '../../../src/openings';
import { type Api, Dijon, MONDAY } from '../../characters/dijon';

const TOLD = { topic: 'coaching', audience: { kind: 'all' }, decision: 'tell', teller: 'both' };
const APPROVAL = { route: 'with_coach', items: ['first_name'] };
const DINNER: object = { criterion: 'words', value: 'aider en cuisine', stance: 'like' };
const NEXT = 'La prochaine peut partir le mardi 1er décembre.';

/** Several people are made ready for each attempt. */
jest.setTimeout(120_000);

describe('an employer who accepts so many solicitations a month', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let yann: Viewer;
  let api: Api;
  let yanns: Api;
  let employerId: string;
  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
    yann = await dijon.viewer('yann');
    api = await dijon.api('claire');
    yanns = await dijon.api('yann');
  });
  beforeEach(async () => {
    dijon.clock.moveTo(MONDAY);
    ({ id: employerId } = await dijon.part(RegisterEmployer).execute(claire, { name: 'Chez Marcel' }));
  });
  afterAll(() => dijon.close());

  const accepts = (monthlyCap: number | null) =>
    api.put(`/employers/${employerId}/monthly-cap`, { monthlyCap }).expect(200);

  /** Somebody new, whom only her yes and one act separate from the employer. */
  async function ready(approval: object = APPROVAL, by = { viewer: claire, api }) {
    const participantId = await dijon.welcome(by.viewer, []);
    const openingId = await dijon.opening(claire, { employerId, title: 'Plonge, le midi' });
    const { body } = await by.api.post('/introductions', { participantId, openingId }).expect(201);
    const { id } = body as { id: string };
    await by.api.post(`/participants/${participantId}/disclosure-talks`, { date: '2026-11-20' }).expect(201);
    await by.api.post(`/participants/${participantId}/disclosure-choices`, TOLD).expect(201);
    await by.api.post(`/introductions/${id}/answer`, { answer: 'interested' }).expect(201);
    await by.api.post(`/introductions/${id}/approval`, approval).expect(201);
    return { id, participantId, openingId };
  }
  const send = async (id: string, by = api) => {
    const { status, body } = await by.post(`/introductions/${id}/sending`);
    return { status, title: (body as { title?: string }).title };
  };

  it('is known by it wherever coaches read of him', async () => {
    await accepts(2);
    expect((await api.get(`/employers/${employerId}`)).body).toMatchObject({ monthlyCap: 2 });
    await accepts(null);
    expect((await api.get(`/employers/${employerId}`)).body).toMatchObject({ monthlyCap: null });
    const said = await api.put(`/employers/${employerId}/monthly-cap`, { monthlyCap: 0 }).expect(400);
    expect(said.body).toMatchObject({ errors: [{ field: 'monthlyCap' }] });
    const { body } = await api.post('/employers', { name: 'Chez Jeanne', monthlyCap: 3 }).expect(201);
    expect(body).toMatchObject({ monthlyCap: 3 });
  });

  it('receives as many, and the next is told the day it may leave', async () => {
    await accepts(2);
    const [one, two, three] = [await ready(), await ready(), await ready()];
    expect((await send(one.id)).status).toBe(201);
    expect((await send(two.id)).status).toBe(201);
    expect(await send(three.id)).toEqual({
      status: 409,
      title: `Cet employeur a demandé au plus 2\u00a0sollicitations par mois. ${NEXT}`,
    });
    dijon.clock.moveTo(new Date('2026-11-30T22:59:00Z'));
    expect((await send(three.id)).status).toBe(409);
    // Midnight in Paris, not in London.
    dijon.clock.moveTo(new Date('2026-11-30T23:01:00Z'));
    expect((await send(three.id)).status).toBe(201);
  });

  it('is not solicited by who goes by herself, and what he says is written down all the same', async () => {
    await accepts(1);
    const alone = await ready({ route: 'alone', items: ['first_name'] });
    const first = await ready();
    const late = await ready();
    expect((await send(alone.id)).status).toBe(201);
    expect((await send(first.id)).status).toBe(201);
    expect((await send(late.id)).status).toBe(409);
    await api.post(`/introductions/${late.id}/reply`, { answer: 'meet' }).expect(201);
    const byHerself = await ready({ route: 'alone', items: ['first_name'] });
    expect((await send(byHerself.id)).status).toBe(201);
  });

  it('is not solicited once more than he accepts by coaches who send at the same instant', async () => {
    await accepts(1);
    for (let round = 0; round < 3; round++) {
      ({ id: employerId } = await dijon.part(RegisterEmployer).execute(claire, { name: 'Chez Marcel' }));
      await accepts(2);
      const hers = [await ready(), await ready()];
      const his = [
        await ready(APPROVAL, { viewer: yann, api: yanns }),
        await ready(APPROVAL, { viewer: yann, api: yanns }),
      ];
      const answers = await Promise.all([
        ...hers.map(({ id }) => send(id)),
        ...his.map(({ id }) => send(id, yanns)),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);
    }
  });

  it('is counted in ties, and who might like his offers still sees them, with a word about waiting', async () => {
    await accepts(1);
    const { id, openingId } = await ready();
    const facts = async () => (await dijon.part(PublishedOpeningsQuery).byIds(claire, [openingId]))[0]!;
    expect((await facts()).employer).toEqual({
      id: employerId,
      name: 'Chez Marcel',
      resting: false,
      recentSolicitations: 0,
    });
    await send(id);
    const atCap = { perMonth: 1, nextOn: '2026-12-01' };
    expect((await facts()).employer).toMatchObject({ recentSolicitations: 1, atCap });

    const title = 'Aider en cuisine';
    const kitchen = await dijon.opening(claire, { employerId, title, traits: ['small_team'] });
    const amal = await dijon.welcome(claire, [
      { criterion: 'trait', value: 'small_team', stance: 'like' },
      DINNER as never,
    ]);
    const { body } = await api.get(`/participants/${amal}/matches`).expect(200);
    const { items } = body as { items: { openingId: string; cautions: { code: string; text: string }[] }[] };
    const found = items.find((item) => item.openingId === kitchen)!;
    expect(found.cautions.find(({ code }) => code === 'employer_waits')!.text).toContain(NEXT);
    dijon.clock.moveTo(new Date('2026-12-10T09:00:00Z'));
    expect((await facts()).employer).toMatchObject({ recentSolicitations: 1 });
    expect((await facts()).employer).not.toHaveProperty('atCap');
    dijon.clock.moveTo(new Date('2026-12-30T09:00:00Z'));
    expect((await facts()).employer).toMatchObject({ recentSolicitations: 0 });
  });
});
