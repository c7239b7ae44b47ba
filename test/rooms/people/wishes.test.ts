import { StateWishes } from '../../../src/people';
import { type Api, Dijon } from '../../characters/dijon';

interface Stated {
  version: number;
  at: string;
  wishes: { criterion: string; value: unknown; stance: string }[];
}

const MORNING = { criterion: 'slot', value: 'morning', stance: 'like' };
const NIGHT = { criterion: 'slot', value: 'night', stance: 'never' };

describe('wishes', () => {
  let dijon: Dijon;
  let claire: Api;
  let id: string;

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.api('claire');
  });
  beforeEach(async () => {
    id = await dijon.welcome(await dijon.viewer('claire'), []);
  });
  afterAll(() => dijon.close());

  const state = (wishes: object[]) => claire.put(`/participants/${id}/wishes`, { wishes });
  const stated = async () =>
    ((await claire.get(`/participants/${id}/wishes`).expect(200)).body as { items: Stated[] }).items;
  const faults = async (wishes: object[]) => {
    const { body } = await state(wishes).expect(400);
    return (body as { errors: { field: string }[] }).errors.map(({ field }) => field);
  };

  it('replace the list before, which stays with its date', async () => {
    await state([MORNING]).expect(200);
    dijon.clock.advance(3_600_000);
    const { body } = await state([NIGHT]).expect(200);
    expect(body).toMatchObject({ version: 3, wishes: [NIGHT] });
    const [now, before] = await stated();
    expect(now).toEqual(body);
    expect(before).toMatchObject({ version: 2, wishes: [MORNING] });
    expect(Date.parse(now!.at) - Date.parse(before!.at)).toBe(3_600_000);
    const file = await claire.get(`/participants/${id}`).expect(200);
    expect(file.body).toMatchObject({ wishesVersion: 3, wishes: [NIGHT] });
  });

  it('keep every list when two are stated at once', async () => {
    const claire = await dijon.viewer('claire');
    const stating = dijon.part(StateWishes);
    await Promise.all([MORNING, NIGHT, MORNING].map((wish) => stating.execute(claire, id, [wish])));
    expect((await stated()).map(({ version }) => version)).toEqual([4, 3, 2, 1]);
  });

  it('are checked one by one, and the field at fault is named', async () => {
    const known = { criterion: 'occupation', value: 'G1605', stance: 'like' };
    expect(await faults([MORNING, known, { ...known, value: 'G9999' }])).toEqual(['wishes[2].value']);
    expect(await faults([{ criterion: 'words', value: 'bruit', stance: 'never' }])).toEqual([
      'wishes[0].stance',
    ]);
    expect(await faults([{ criterion: 'hours', value: { min: 30, max: 20 }, stance: 'like' }])).toEqual([
      'wishes[0].value',
    ]);
    expect(await faults([{ criterion: 'words', value: { $ne: null }, stance: 'like' }])).toEqual([
      'wishes[0].value',
    ]);
    expect(await faults([{ criterion: 'mood', value: 'x', stance: 'like' }])).toEqual([
      'wishes[0].criterion',
    ]);
    expect((await stated()).length).toBe(1);
  });
});
