import type { Viewer } from '../../../src/identity';
import { type Api, Dijon, NIL } from '../../characters/dijon';

interface Interested {
  participantId: string;
  name: string;
  reasons: { text: string }[];
}

describe('who might like an opening', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let api: Api;

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
    api = await dijon.api('claire');
  });
  afterAll(() => dijon.close());

  const interested = async (id: string, by = api) =>
    ((await by.get(`/openings/${id}/interested-participants`).expect(200)).body as { items: Interested[] })
      .items;
  const outdoors = () => dijon.opening(claire, { title: 'Plantations', traits: ['outdoors', 'small_team'] });

  it('is told to each coach for her own people, with reasons, by name and without a score', async () => {
    const id = await outdoors();
    const people = await interested(id);
    expect(people.map(({ name }) => name)).toEqual(['Bruno', 'Elena', 'Moussa']);
    expect(people[2]!.reasons.map(({ text }) => text)).toContain('Souhaite un travail dehors.');
    expect(JSON.stringify(people)).not.toMatch(/score|rank/i);
    expect(await interested(id, await dijon.api('helene'))).toEqual([]);
  });

  it('leaves out whoever keeps silent about what it reveals', async () => {
    const id = await dijon.opening(claire, { title: 'Plantations', traits: ['outdoors'], contract: 'cddi' });
    const bruno = await dijon.person(claire, 'Bruno');
    expect((await interested(id)).map(({ name }) => name)).toEqual(['Bruno', 'Moussa']);
    const silent = { topic: 'long_unemployment', audience: { kind: 'all' }, decision: 'silent' };
    await api.post(`/participants/${bruno}/disclosure-choices`, silent).expect(201);
    expect((await interested(id)).map(({ name }) => name)).toEqual(['Moussa']);
  });

  it('is told from the title of an opening that states no occupation', async () => {
    const id = await dijon.opening(claire, { title: 'Plongeuse ou plongeur' });
    const samira = (await interested(id)).find(({ name }) => name === 'Samira')!;
    expect(samira.reasons.map(({ text }) => text).join(' ')).toContain('Le titre en parle.');
  });

  it('is asked about an opening she can see', async () => {
    const bordeaux = await dijon.coachOf('bordeaux');
    const there = await dijon.opening(bordeaux.viewer, {});
    const [foreign, absent] = [
      await api.get(`/openings/${there}/interested-participants`),
      await api.get(`/openings/${NIL}/interested-participants`),
    ];
    expect([foreign.status, foreign.text]).toEqual([404, absent.text]);
  });
});
