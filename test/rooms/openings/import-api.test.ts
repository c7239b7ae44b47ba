import { type Desk, Workplace } from '../workplace';
import { offer, variedOffers } from './offers';

let house: Workplace;
let claire: Desk;

beforeAll(async () => {
  house = await Workplace.open();
  claire = await house.desk('claire@entremise.example');
});
beforeEach(async () => {
  await house.source.query('DELETE FROM opening');
});

const sent = (body: object, key?: string) => claire.post('/imports/france-travail', body, key);

describe('the import through the API', () => {
  it('answers what became of every line, each refusal with its reason', async () => {
    const lines = [offer('A'), offer('B'), offer('A'), 42, { intitule: 'Sans identifiant' }];
    const answer = await sent({ resultats: lines, filtresPossibles: [] });
    expect(answer.status).toBe(200);
    expect(Object.keys(answer.body as object).sort()).toEqual([
      'created',
      'received',
      'rejected',
      'unchanged',
      'updated',
    ]);
    expect(answer.body).toMatchObject({ received: 5, created: 2, updated: 0, unchanged: 0 });
    const { rejected } = answer.body as { rejected: { id: string | null; reason: string }[] };
    expect(rejected.map(({ id }) => id)).toEqual(['A', null, null]);
    expect(rejected.filter(({ reason }) => !/^[A-ZÉÀ].*\.$/.test(reason))).toEqual([]);
  });

  it('is safe to repeat, and answers the same under one key', async () => {
    const resultats = [...variedOffers(450)];
    const first = await sent({ resultats }, 'monday');
    expect(first.body).toMatchObject({ received: 450, created: 450 });
    const repeated = await sent({ resultats }, 'monday');
    expect([repeated.status, repeated.body]).toEqual([first.status, first.body]);
    expect((await sent({ resultats })).body).toMatchObject({ created: 0, updated: 0, unchanged: 450 });
    expect(await house.count('FROM opening')).toBe(450);
    expect(await house.count('FROM import_run')).toBeGreaterThanOrEqual(2);
  });

  it.each([[{}], [{ resultats: 'x' }], [{ resultats: null }], [{ resultats: {} }]])(
    'refuses %j at its field',
    async (body) => {
      const answer = await sent(body);
      expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ field: 'resultats' }] }]);
    },
  );

  it('takes an answer of 15 MB, and brings out what it took in', async () => {
    const long = 'Vous aimez le travail bien fait. '.repeat(900);
    const resultats = [...variedOffers(500)].map((one) => ({ ...one, description: long }));
    expect(Buffer.byteLength(JSON.stringify({ resultats }))).toBeGreaterThan(14_000_000);
    expect((await sent({ resultats })).body).toMatchObject({ received: 500, created: 500 });
    expect((await claire.get('/openings?contract=interim')).body).toMatchObject({ total: 167 });
  });
});
