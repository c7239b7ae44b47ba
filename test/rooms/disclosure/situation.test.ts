import { DisclosureQuery } from '../../../src/disclosure';
import type { Viewer } from '../../../src/identity';
import { type Api, Dijon } from '../../characters/dijon';

const MARKER = 'Zanzibar-en-Bresse';

describe('her situation', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let api: Api;
  let id: string;

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
    api = await dijon.api('claire');
  });
  beforeEach(async () => {
    id = await dijon.welcome(claire, [{ criterion: 'slot', value: 'day', stance: 'like' }]);
  });
  afterAll(() => dijon.close());

  const seal = (...facts: object[]) => api.put(`/participants/${id}/situation`, { facts });
  const known = () => dijon.part(DisclosureQuery).situation(claire, id);

  it('is answered by topic, and read back only by disclosure for who follows her', async () => {
    const { body } = await seal({ topic: 'housing', value: MARKER }, { topic: 'debts', value: 'Oui.' });
    expect(body).toEqual({ topics: ['housing', 'debts'] });
    expect(await known()).toEqual([
      { topic: 'debts', value: 'Oui.' },
      { topic: 'housing', value: MARKER },
    ]);
    const yann = await dijon.viewer('yann');
    await expect(dijon.part(DisclosureQuery).situation(yann, id)).rejects.toMatchObject({ status: 404 });
  });

  it('is replaced as a whole, and what was known before is forgotten', async () => {
    await seal({ topic: 'housing', value: MARKER }, { topic: 'debts', value: 'Oui.' }).expect(200);
    await seal({ topic: 'debts', value: 'Réglées.' }).expect(200);
    expect(await known()).toEqual([{ topic: 'debts', value: 'Réglées.' }]);
    await seal().expect(200);
    expect(await known()).toEqual([]);
  });

  it('says one thing on a topic', async () => {
    const { body } = await seal({ topic: 'debts', value: 'Oui.' }, { topic: 'debts', value: 'Non.' });
    expect(body).toMatchObject({ status: 400, errors: [{ field: 'facts[1].topic' }] });
  });

  it('appears in no list, no file, no choice, no match, no trace and no readable column', async () => {
    await seal({ topic: 'housing', value: MARKER }).expect(200);
    const opening = await dijon.opening(claire, { slots: ['day'] });
    for (const path of [
      '/participants',
      `/participants/${id}`,
      `/participants/${id}/wishes`,
      `/participants/${id}/disclosure-choices`,
      `/participants/${id}/matches?limit=100`,
      `/openings/${opening}/interested-participants`,
    ]) {
      const { text } = await api.get(path).expect(200);
      expect(text).not.toContain(MARKER);
    }
    const tables = await dijon.source.query<{ name: string }[]>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    for (const { name } of tables) {
      const found = await dijon.source.query<unknown[]>(
        `SELECT 1 FROM "${name}" AS kept WHERE kept::text LIKE $1`,
        [`%${MARKER}%`],
      );
      expect({ name, found }).toEqual({ name, found: [] });
    }
  });
});
