import { EmployersQuery } from '../../../src/network';
import { type Desk, Workplace } from '../workplace';

let house: Workplace;
let claire: Desk;
let karim: Desk;

beforeAll(async () => {
  house = await Workplace.open();
  claire = await house.desk('claire@entremise.example');
  karim = await house.desk('karim@entremise.example', 'lyon');
  await claire.post('/employers', {
    name: 'SARL Noirot et fils',
    brandName: 'Boulangerie Chez Noirot',
    commune: 'Chenôve',
    naf: '47.24Z',
    notes: 'Madame Zwingli décide.',
  });
  await claire.post('/employers', { name: 'Garage Bellevue', commune: 'Dijon' });
});
afterAll(() => house.app.close());

const found = async (desk: Desk, q: string) =>
  (await house.part(EmployersQuery).list(desk.viewer, { q })).items.map(({ name }) => name);

describe('an employer is looked for', () => {
  it.each(['Noirot', 'chez noirot', 'NOI', 'Nöirot'])('by a part of a name, as "%s"', async (typed) => {
    expect(await found(claire, typed)).toEqual(['SARL Noirot et fils']);
  });

  it.each(['boulangrie noirto', 'boulangeri', 'chenove', 'bulangerie'])(
    'when no name bears it, by what is close to it, as "%s"',
    async (typed) => {
      expect(await found(claire, typed)).toEqual(['SARL Noirot et fils']);
    },
  );

  it('in one’s own territory, slips or not', async () => {
    expect(await found(karim, 'boulangrie noirto')).toEqual([]);
  });

  it('and never by what coaches wrote about it', async () => {
    expect(await found(claire, 'zwingli')).toEqual([]);
    const words = await house.source.query<object[]>(
      `SELECT 1 FROM search_word WHERE collection = 'employers' AND word LIKE 'zwin%'`,
    );
    expect(words).toEqual([]);
  });

  it('in vain, and is told so', async () => {
    expect(await found(claire, 'astronaute')).toEqual([]);
  });
});
