import { type Desk, Workplace } from '../workplace';

let house: Workplace;
let claire: Desk;

type Query = Record<string, string>;

interface Page {
  items: { id: string; title: string; [field: string]: unknown }[];
  total: number;
  page: number;
  facets: Record<string, { value: string; count: number }[]>;
}

const DIJON = { lat: 47.3216, lon: 5.0415 };
const RADIUS_KM = 6371;
const toMillimetre = (degrees: number) => Number(degrees.toFixed(8));
const RADIANS = Math.PI / 180;

/** A place so many kilometres due north, as the crow flies. */
const north = (km: number) => ({ lat: toMillimetre(DIJON.lat + km / RADIUS_KM / RADIANS), lon: DIJON.lon });
const east = (km: number) => ({
  lat: DIJON.lat,
  lon: toMillimetre(
    DIJON.lon + (2 * Math.asin(Math.sin(km / RADIUS_KM / 2) / Math.cos(DIJON.lat * RADIANS))) / RADIANS,
  ),
});

beforeAll(async () => {
  house = await Workplace.open();
  claire = await house.desk('claire@entremise.example');
});
beforeEach(async () => {
  await house.source.query('DELETE FROM opening');
  await house.source.query('DELETE FROM search_document');
  await house.source.query('DELETE FROM search_word');
});

async function written(title: string, more: object = {}, publish = true): Promise<string> {
  const answer = await claire.post('/openings', { kind: 'vacancy', title, ...more });
  expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
  const { id } = answer.body as { id: string };
  if (publish) await claire.post(`/openings/${id}/publication`);
  return id;
}

async function list(query: Query = {}): Promise<Page> {
  const words = new URLSearchParams(query);
  const answer = await claire.get(`/openings?${words.toString()}`);
  expect([answer.status, query]).toEqual([200, query]);
  return answer.body as Page;
}

const titles = async (query: Query) => (await list(query)).items.map(({ title }) => title).sort();

describe('the list of openings', () => {
  it('is narrowed by sector, contract, slot, kind and state, alone and together', async () => {
    await written('Plonge', { occupation: 'G1605', contract: 'cdd', slots: ['day', 'evening'] });
    await written('Cuisine', { occupation: 'G1602', contract: 'cdi', slots: ['evening'] });
    await written('Pain', { occupation: 'D1102', contract: 'cdi', slots: ['night'], kind: 'immersion' });
    await written('Projet', { occupation: 'G1605', contract: 'cdi' }, false);
    expect(await titles({ sector: 'hospitality' })).toEqual(['Cuisine', 'Plonge', 'Projet']);
    expect(await titles({ contract: 'cdi' })).toEqual(['Cuisine', 'Pain', 'Projet']);
    expect(await titles({ slot: 'evening' })).toEqual(['Cuisine', 'Plonge']);
    expect(await titles({ kind: 'immersion' })).toEqual(['Pain']);
    expect(await titles({ state: 'draft' })).toEqual(['Projet']);
    expect(await titles({ sector: 'hospitality', contract: 'cdi', state: 'published' })).toEqual(['Cuisine']);
  });

  it('within some kilometres holds what is nearer, nothing that is farther, nearest first', async () => {
    await written('A 19,999 km au nord', { place: north(19.999) });
    await written('A 20,001 km au nord', { place: north(20.001) });
    await written('A 19,999 km à l’est', { place: east(19.999) });
    await written('A 20,001 km à l’est', { place: east(20.001) });
    await written('Ici', { place: DIJON });
    await written('Nulle part');
    const near = `${DIJON.lat},${DIJON.lon}`;
    const found = await list({ near, km: '20' });
    expect(found.items[0]!.title).toBe('Ici');
    expect(found.items.map(({ title }) => title).sort()).toEqual([
      'A 19,999 km au nord',
      'A 19,999 km à l’est',
      'Ici',
    ]);
    expect(await titles({ near })).toHaveLength(3);
    expect(await titles({ near, km: '0.5' })).toEqual(['Ici']);
    expect(await titles({ near, km: '500' })).toHaveLength(5);
  });

  it('turns page by page without losing or repeating any, and ends in silence', async () => {
    for (let place = 0; place < 27; place++) await written(`Poste ${place}`);
    const pages = [await list(), await list({ page: '2' }), await list({ page: '3' })];
    expect(pages.map(({ items, total, page }) => [items.length, total, page])).toEqual([
      [25, 27, 1],
      [2, 27, 2],
      [0, 27, 3],
    ]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(27);
    expect(pages[2]!.facets).toEqual(pages[0]!.facets);
  });

  it.each(['near=47', 'near=a,b', 'near=47,5,3', 'km=0', 'km=x', 'sector=nope', 'page=0', 'state=gone'])(
    'refuses %s in a sentence',
    async (query) => {
      const answer = await claire.get(`/openings?${query}`);
      expect([answer.status, answer.body]).toMatchObject([400, { errors: [{ field: query.split('=')[0] }] }]);
    },
  );
});

describe('the facets', () => {
  it('count what choosing each value would give, the other filters kept', async () => {
    await written('Plonge', { occupation: 'G1605', contract: 'cdd', slots: ['day', 'evening'] });
    await written('Plonge du soir', { occupation: 'G1605', contract: 'cdi', slots: ['evening'] });
    await written('Cuisine', { occupation: 'G1602', contract: 'cdi' }, false);
    await written('Pain', { occupation: 'D1102', contract: 'cdi', slots: ['night'] });
    const choices: Query[] = [
      {},
      { sector: 'hospitality' },
      { contract: 'cdi', slot: 'evening' },
      { q: 'plonge' },
    ];
    for (const chosen of choices) {
      const { facets } = await list(chosen);
      expect(Object.keys(facets).sort()).toEqual(['contract', 'kind', 'sector', 'slot', 'state']);
      for (const [name, values] of Object.entries(facets)) {
        for (const { value, count } of values) {
          const { total } = await list({ ...chosen, [name]: value });
          expect({ chosen, name, value, count }).toEqual({ chosen, name, value, count: total });
        }
      }
    }
  });

  it('go on offering the other values of a facet that is chosen', async () => {
    await written('Plonge', { contract: 'cdd' });
    await written('Cuisine', { contract: 'cdi' });
    expect((await list({ contract: 'cdi' })).facets.contract).toEqual([
      { value: 'cdd', count: 1 },
      { value: 'cdi', count: 1 },
    ]);
  });
});

describe('words', () => {
  beforeEach(async () => {
    await written('Boulanger / Boulangère', { occupation: 'D1102', tasks: 'Pétrir la pâte, cuire le pain.' });
    await written('Serveur au café', { tasks: 'Accueillir les clients.' });
    await written('Agent de propreté', { tasks: 'Laver les bureaux, près d’une boulangerie.' });
  });

  it.each([
    ['boulangère', 'Boulanger / Boulangère'],
    ['boulangers', 'Boulanger / Boulangère'],
    ['BOULANGERE', 'Boulanger / Boulangère'],
    ['boulangé', 'Boulanger / Boulangère'],
    ['serveuse', 'Serveur au café'],
    ['serveuses', 'Serveur au café'],
    ['cafe', 'Serveur au café'],
    ['proprete', 'Agent de propreté'],
    ['agents', 'Agent de propreté'],
    ['petrir', 'Boulanger / Boulangère'],
    ['je voudrais un travail de boulanger', 'Boulanger / Boulangère'],
  ])('"%s" finds %s first', async (q, title) => {
    expect((await list({ q })).items[0]?.title).toBe(title);
  });

  it('that are in no opening find nothing, and keep the facets in their shape', async () => {
    const found = await list({ q: 'astronaute' });
    expect([found.items, found.total, found.facets.sector]).toEqual([[], 0, []]);
  });

  it('follow a correction', async () => {
    const id = await written('Jardinier');
    await claire.patch(`/openings/${id}`, { title: 'Vendangeur' });
    expect(await titles({ q: 'vendangeur' })).toEqual(['Vendangeur']);
    expect(await titles({ q: 'jardinier' })).toEqual([]);
  });
});
