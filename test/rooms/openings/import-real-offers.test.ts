import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ImportFranceTravail, type ImportReport, readOffers } from '../../../src/openings';
import { COMMAND, type Desk, Workplace } from '../workplace';

const OFFERS =
  process.env.OFFERS_FILE ?? resolve(__dirname, '../../../../shared/data/france-travail-offers-ain.json');
const OURS = process.env.OFFERS_FILE === undefined;
const whenThereAreOffers = existsSync(OFFERS) ? describe : describe.skip; // no real answer here: point OFFERS_FILE at one

async function* items(): AsyncGenerator<unknown> {
  for await (const { item } of readOffers(createReadStream(OFFERS))) yield item;
}

interface Page {
  items: { id: string; sector: string | null; place: { lat: number | null } }[];
  total: number;
  facets: Record<string, { value: string; count: number }[]>;
}

whenThereAreOffers('the real offers', () => {
  let house: Workplace;
  let claire: Desk;
  let report: ImportReport;

  beforeAll(async () => {
    house = await Workplace.open();
    claire = await house.desk('claire@entremise.example');
    report = await house.part(ImportFranceTravail).execute(COMMAND, items());
  });

  const list = async (query = '') => (await claire.get(`/openings?${query}`)).body as Page;

  it('are all in, and the counts add up', async () => {
    const { received, created, updated, unchanged, rejected } = report;
    expect(created + updated + unchanged + rejected.length).toBe(received);
    if (OURS) expect(report).toMatchObject({ received: 455, created: 455, rejected: [] });
    expect(await house.count('FROM opening')).toBe(created);
    expect(await house.count('FROM opening_publication WHERE ended_at IS NULL')).toBe(created);
    expect(await house.count(`FROM search_document WHERE collection = 'openings'`)).toBe(created);
  });

  it('again change nothing', async () => {
    const again = await house.part(ImportFranceTravail).execute(COMMAND, items());
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: report.created });
    expect(await house.count('FROM opening WHERE version > 1')).toBe(0);
  });

  it.each(['occupation', 'sector', 'contract'])('have a known %s for nine out of ten', async (column) => {
    const known = await house.count(`FROM opening WHERE ${column} IS NOT NULL`);
    expect(known / report.created).toBeGreaterThanOrEqual(0.9);
  });

  it('have an hourly wage for 95 % of the wage labels that hold a usable number', async () => {
    const usable = `FROM opening WHERE work_status = 'employee'
      AND wage_text ~ '^(Horaire de (9|[1-9][0-9])[.,]|Mensuel de [1-9][0-9]{3}[.,]|Annuel de [1-9][0-9]{4,5}[.,])'`;
    const all = await house.count(usable);
    expect(all).toBeGreaterThan(0);
    expect((await house.count(`${usable} AND hourly_wage_min IS NOT NULL`)) / all).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  it('invent no employer for those that name none', async () => {
    const { resultats } = JSON.parse(readFileSync(OFFERS, 'utf8')) as {
      resultats: { id: string; entreprise?: { nom?: string } }[];
    };
    const nameless = resultats.filter(({ entreprise }) => !entreprise?.nom).map(({ id }) => id);
    if (OURS) expect(nameless).toHaveLength(195);
    const origins =
      'FROM opening_origin g JOIN opening o ON o.id = g.opening_id WHERE g.external_id = ANY($1)';
    expect(await house.count(`${origins} AND o.employer_id IS NULL`, [nameless])).toBe(nameless.length);
    expect(await house.count("FROM employer WHERE name_key = ''")).toBe(0);
  });

  it('have employers that are each one name at one place, or one agency', async () => {
    const twice = await house.count(
      `FROM (SELECT 1 FROM employer WHERE commune_code IS NOT NULL OR kind = 'agency'
         GROUP BY name_key, commune_code, kind, market, COALESCE(naf, '') HAVING count(*) > 1) AS t`,
    );
    expect(twice).toBe(0);
  });

  it('of an agency have the sector of the work, marked as deduced', async () => {
    const agencies = "FROM opening o JOIN employer e ON e.id = o.employer_id WHERE e.kind = 'agency'";
    expect(await house.count(agencies)).toBeGreaterThan(0);
    expect(await house.count(`${agencies} AND o.sector IS NOT NULL AND NOT o.sector_inferred`)).toBe(0);
  });

  it('come out again through filters and facets that say what the table says', async () => {
    const { facets, total } = await list();
    expect(total).toBe(report.created);
    for (const name of ['sector', 'contract', 'kind'] as const) {
      const truth = await house.source.query<object[]>(
        `SELECT ${name} AS value, count(*)::int AS count FROM opening WHERE ${name} IS NOT NULL
         GROUP BY 1 ORDER BY 2 DESC, 1`,
      );
      expect(facets[name]).toEqual(truth);
      for (const { value, count } of facets[name]!)
        expect((await list(`${name}=${value}`)).total).toBe(count);
    }
    const slots = await house.source.query<object[]>(
      'SELECT v AS value, count(*)::int AS count FROM opening, unnest(slots) v GROUP BY 1 ORDER BY 2 DESC, 1',
    );
    expect(facets.slot).toEqual(slots);
    expect(facets.state).toEqual([{ value: 'published', count: total }]);
  });

  it('are found by place', async () => {
    const near = await list('near=46.2052,5.2255&km=10');
    expect(near.total).toBeGreaterThan(0);
    expect(near.total).toBeLessThan(report.created);
    expect(near.items.filter(({ place }) => place.lat === null)).toEqual([]);
    expect(near.facets.sector!.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(near.total);
  });
});
