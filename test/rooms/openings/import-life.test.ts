import { ImportFranceTravail, type ImportOptions, OfferStreamError, readOffers } from '../../../src/openings';
import { COMMAND, DAY_MS, type Desk, Workplace } from '../workplace';
import { answerOf, inPieces, offer, variedOffers, type WrittenOffer } from './offers';

let house: Workplace;
let claire: Desk;

beforeAll(async () => {
  house = await Workplace.open();
  claire = await house.desk('claire@entremise.example');
});
beforeEach(async () => {
  for (const table of ['opening', 'employer', 'import_run', 'search_document']) {
    await house.source.query(`DELETE FROM ${table}`);
  }
});

const importing = (offers: Iterable<unknown> | AsyncIterable<unknown>, options: ImportOptions = {}) =>
  house.part(ImportFranceTravail).execute(COMMAND, offers, options);

async function* itemsOf(text: string): AsyncGenerator<unknown> {
  for await (const { item } of readOffers(inPieces(text))) yield item;
}

interface Shown {
  externalId: string;
  title: string;
  version: number;
  state: string;
  employer: string | null;
}

/** Every opening an import brought, in the order of the source's ids. */
const shown = () =>
  house.source.query<Shown[]>(
    `SELECT g.external_id AS "externalId", o.title, o.version, e.name AS employer,
       (SELECT COALESCE(p.end_reason, 'published') FROM opening_publication p
         WHERE p.opening_id = o.id ORDER BY p.at DESC, p.ended_at NULLS FIRST LIMIT 1) AS state
     FROM opening o JOIN opening_origin g ON g.opening_id = o.id LEFT JOIN employer e ON e.id = o.employer_id
     ORDER BY 1`,
  );

const idOf = async (externalId: string) => {
  const [row] = await house.source.query<[{ id: string }]>(
    'SELECT opening_id AS id FROM opening_origin WHERE external_id = $1',
    [externalId],
  );
  return row.id;
};

describe('an offer that comes again', () => {
  it('as it was is left as it was, and known to be fresh', async () => {
    expect(await importing([offer('A'), offer('B')])).toMatchObject({ received: 2, created: 2 });
    house.clock.advance(DAY_MS);
    const touched = offer('A', { dateActualisation: '2026-11-20T08:00:00.000Z' });
    expect(await importing([touched, offer('B')])).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect((await shown()).map(({ version }) => version)).toEqual([1, 1]);
    expect(await house.count('FROM opening WHERE fresh_on = $1', [house.clock.today()])).toBe(2);
  });

  it('changed is updated once, with its words and what it asks for', async () => {
    await importing([offer('A'), offer('B')]);
    const change = { intitule: 'Pâtissier / Pâtissière (H/F)', romeCode: 'D1104', permis: undefined };
    expect(await importing([offer('A', change), offer('B')])).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await importing([offer('A', change), offer('B')])).toMatchObject({ updated: 0, unchanged: 2 });
    expect(await shown()).toMatchObject([
      { title: 'Pâtissier / Pâtissière', version: 2 },
      { title: 'Boulanger / Boulangère', version: 1 },
    ]);
    const found = (await claire.get('/openings?q=patissiere')).body as { items: object[] };
    expect(found.items[0]).toMatchObject({ occupation: 'D1104', prerequisites: [] });
  });

  it('changed keeps its employer, also one whose place is not known', async () => {
    const nowhere = { lieuTravail: { libelle: '21 - Côte-d’Or' } };
    await importing([offer('A', nowhere)]);
    await importing([offer('A', { ...nowhere, nombrePostes: 3 })]);
    expect(await house.count('FROM employer')).toBe(1);
  });
});

describe('an offer that is no longer listed', () => {
  it('is closed by a complete import alone, and shown again when it returns', async () => {
    await importing([offer('A'), offer('B')]);
    house.clock.advance(DAY_MS);
    expect(await importing([offer('A')])).toMatchObject({ closed: 0 });
    expect(await importing([offer('A')], { complete: true })).toMatchObject({ unchanged: 1, closed: 1 });
    expect(await shown()).toMatchObject([{ state: 'published' }, { state: 'no_longer_listed' }]);
    house.clock.advance(DAY_MS);
    expect(await importing([offer('A'), offer('B')], { complete: true })).toMatchObject({ closed: 0 });
    expect(await shown()).toMatchObject([{ state: 'published' }, { state: 'published' }]);
  });

  it('stays closed when a coach closed it', async () => {
    await importing([offer('A')]);
    house.clock.advance(DAY_MS);
    await claire.post(`/openings/${await idOf('A')}/closure`, { reason: 'closed', note: 'Arnaque' });
    house.clock.advance(DAY_MS);
    await importing([offer('A', { nombrePostes: 4 })], { complete: true });
    expect(await shown()).toMatchObject([{ state: 'closed', version: expect.any(Number) }]);
  });

  it('is not closed by a file that holds nothing, or that breaks off', async () => {
    await importing([offer('A')]);
    house.clock.advance(DAY_MS);
    expect(await importing([], { complete: true })).toMatchObject({ received: 0, closed: 0 });
    const broken = importing(itemsOf(answerOf([offer('B')]).slice(0, -10)), { complete: true });
    await expect(broken).rejects.toBeInstanceOf(OfferStreamError);
    expect(await shown()).toMatchObject([{ externalId: 'A', state: 'published' }]);
  });

  it('is not closed because its line could not be read this time', async () => {
    await importing([offer('A'), offer('B')]);
    house.clock.advance(DAY_MS);
    const unreadable = offer('B', { intitule: '' });
    const report = await importing([offer('A'), unreadable], { complete: true });
    expect(report).toMatchObject({ received: 2, unchanged: 1, closed: 0, rejected: [{ id: 'B' }] });
  });

  it('is not an opening that a coach wrote', async () => {
    const { id } = (await claire.post('/openings', { kind: 'hidden', title: 'Plonge' })).body as {
      id: string;
    };
    await claire.post(`/openings/${id}/publication`);
    house.clock.advance(DAY_MS);
    await importing([offer('A')], { complete: true });
    expect((await claire.get(`/openings/${id}`)).body).toMatchObject({ state: 'published' });
  });
});

describe('an import', () => {
  it('refuses a line that comes twice, and says which', async () => {
    const report = await importing([offer('A'), offer('B'), offer('A', { nombrePostes: 9 })]);
    expect(report).toMatchObject({
      received: 3,
      created: 2,
      rejected: [{ id: 'A', reason: 'Cette offre figure deux fois dans le fichier.' }],
    });
  });

  it('keeps what came before a break, and says so', async () => {
    const whole = answerOf(variedOffers(450));
    const importingBroken = importing(itemsOf(whole.slice(0, Math.floor(whole.length * 0.9))));
    const error: unknown = await importingBroken.catch((fault: unknown) => fault);
    expect(error).toBeInstanceOf(OfferStreamError);
    const { delivered } = error as OfferStreamError;
    expect(delivered).toBeGreaterThan(380);
    expect(await house.count('FROM opening')).toBe(delivered);
    expect(await house.count('FROM import_run WHERE received = $1 AND created = $1', [delivered])).toBe(1);
  });

  it('twice at once loses nothing and doubles nothing', async () => {
    const reports = await Promise.all([1, 2].map(() => importing(variedOffers(450))));
    const sum = (count: 'created' | 'unchanged' | 'updated') =>
      reports.reduce((total, report) => total + report[count], 0);
    expect([sum('created'), sum('unchanged'), sum('updated')]).toEqual([450, 450, 0]);
    expect(await house.count('FROM opening')).toBe(450);
    expect(await house.count('FROM opening_publication')).toBe(450);
    expect(await house.count(`FROM search_document WHERE collection = 'openings'`)).toBe(450);
    const once = await house.count('FROM employer');
    await house.source.query('DELETE FROM opening');
    await house.source.query('DELETE FROM employer');
    await importing(variedOffers(450));
    expect(await house.count('FROM employer')).toBe(once);
  });

  it('tried dry tells what it would do, and writes nothing', async () => {
    await importing([offer('A'), offer('B')]);
    const tables = ['opening', 'employer', 'import_run', 'opening_origin', 'search_document', 'audit_entry'];
    const sizes = () => Promise.all(tables.map((table) => house.count(`FROM ${table}`)));
    const before = await sizes();
    const offers: WrittenOffer[] = [offer('A'), offer('B', { nombrePostes: 2 }), offer('C')];
    const options = { dryRun: true, complete: true };
    expect(await importing([...offers, 'nonsense'], options)).toMatchObject({
      received: 4,
      created: 1,
      updated: 1,
      unchanged: 1,
      closed: 0,
      rejected: [{ id: null }],
    });
    expect(await sizes()).toEqual(before);
  });

  it('that ends between two batches and is begun again leaves what one would have left', async () => {
    function* interrupted() {
      yield* variedOffers(430);
      throw new Error('power cut');
    }
    await expect(importing(interrupted())).rejects.toThrow('power cut');
    const report = await importing(variedOffers(450));
    expect(report.created + report.unchanged).toBe(450);
    expect(report.unchanged).toBeGreaterThanOrEqual(400);
    expect(await house.count('FROM opening WHERE version = 1')).toBe(450);
    expect(await house.count('FROM opening_publication WHERE ended_at IS NULL')).toBe(450);
  });
});
