import { RestEmployer, RestingEmployersQuery, WakeEmployer } from '../../../src/network';
import { type Desk, Workplace } from '../workplace';

const NOIROT = '732 829 320 00074';
let house: Workplace;
let claire: Desk;
let karim: Desk;

beforeAll(async () => {
  house = await Workplace.open();
  claire = await house.desk('claire@entremise.example');
  karim = await house.desk('karim@entremise.example', 'lyon');
});
beforeEach(async () => {
  await house.source.query('DELETE FROM employer');
});

async function added(
  desk: Desk,
  body: object,
): Promise<{ id: string; likenesses: number; [field: string]: unknown }> {
  const answer = await desk.post('/employers', body);
  expect(answer.status).toBe(201);
  return answer.body as { id: string; likenesses: number };
}

const likenesses = async (desk: Desk, id: string) =>
  ((await desk.get(`/employers/${id}`)).body as { likenesses: number }).likenesses;

describe('an employer', () => {
  it('is kept as it was described, and read back', async () => {
    const said = {
      name: 'Boulangerie Noirot',
      brandName: 'Chez Noirot',
      commune: 'Dijon',
      communeCode: '21231',
    };
    const { id } = await added(claire, { ...said, siret: NOIROT, sizeBand: 'tiny', lat: 47.32, lon: 5.04 });
    expect((await claire.get(`/employers/${id}`)).body).toMatchObject({
      ...said,
      siret: '73282932000074',
      sizeBand: 'tiny',
      kind: 'company',
      market: 'ordinary',
      source: 'coach',
      rest: null,
    });
  });

  it('takes its sector from its NAF code, and an agency is known by it', async () => {
    expect(await added(claire, { name: 'Noirot', naf: '10.71C' })).toMatchObject({ kind: 'company' });
    expect((await added(claire, { name: 'Le Bistrot', naf: '56.10A' })).sector).toBe('hospitality');
    expect(await added(claire, { name: 'Intérim 21', naf: '78.20Z' })).toMatchObject({ kind: 'agency' });
  });

  it('has a Siret of its own: the second one is refused at its field', async () => {
    await added(claire, { name: 'Boulangerie Noirot', siret: NOIROT });
    const again = await claire.post('/employers', { name: 'Autre nom', siret: '73282932000074' });
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({
      title: 'Un employeur porte déjà ce numéro Siret.',
      errors: [{ field: 'siret' }],
    });
    expect(await house.count('FROM employer')).toBe(1);
  });

  it('is added once when two coaches send the same Siret at the same moment', async () => {
    const body = { name: 'Boulangerie Noirot', siret: NOIROT };
    const answers = await Promise.all([1, 2, 3, 4].map(() => claire.post('/employers', body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
    expect(await house.count('FROM employer')).toBe(1);
  });

  it('with a Siret that fails its check is refused at its field', async () => {
    const answer = await claire.post('/employers', { name: 'Noirot', siret: '73282932000075' });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ field: 'siret' }] });
  });

  it('sent twice under one key is one employer', async () => {
    const first = await claire.post('/employers', { name: 'Noirot' }, 'once');
    const again = await claire.post('/employers', { name: 'Noirot' }, 'once');
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect(await house.count('FROM employer')).toBe(1);
  });
});

describe('employers that look alike', () => {
  it('with one name at one place are two, and said to be alike', async () => {
    const place = { commune: 'Dijon', communeCode: '21231' };
    const first = await added(claire, { name: 'Hôtel du Lac', ...place });
    const second = await added(claire, { name: 'SARL Hotel du lac', ...place });
    expect(await likenesses(claire, first.id)).toBe(1);
    expect(await likenesses(claire, second.id)).toBe(1);
  });

  it('are known apart in two communes, or by two Sirets', async () => {
    await added(claire, { name: 'Hôtel du Lac', communeCode: '21231' });
    const other = await added(claire, { name: 'Hôtel du Lac', communeCode: '21054' });
    expect(other.likenesses).toBe(0);
    await added(claire, { name: 'Garage', siret: '732 829 320 00074' });
    expect((await added(claire, { name: 'Garage', siret: '35600000049837' })).likenesses).toBe(0);
  });

  it('are asked about when one of them has no known place', async () => {
    await added(claire, { name: 'Hôtel du Lac', communeCode: '21231' });
    expect((await added(claire, { name: 'Hôtel du Lac' })).likenesses).toBe(1);
  });

  it('say nothing of an employer kept by another territory', async () => {
    const { id } = await added(claire, { name: 'Hôtel du Lac' });
    expect((await added(karim, { name: 'Hôtel du Lac' })).likenesses).toBe(0);
    expect(await likenesses(claire, id)).toBe(0);
  });
});

describe('the reach of a coach', () => {
  it('ends at her territory: a foreign employer is as absent as one that is not', async () => {
    const { id } = await added(claire, { name: 'Hôtel du Lac' });
    const foreign = await karim.get(`/employers/${id}`);
    const absent = await karim.get('/employers/5b0c7b3e-6a30-4a3e-9d63-000000000000');
    expect([foreign.status, absent.status]).toEqual([404, 404]);
    const shared = (body: object) => ({ ...body, instance: undefined, requestId: undefined });
    expect(shared(foreign.body as object)).toEqual(shared(absent.body as object));
    expect((await karim.get('/employers')).body).toMatchObject({ items: [], total: 0 });
  });

  it('ends there for rest and waking too', async () => {
    const { id } = await added(claire, { name: 'Hôtel du Lac' });
    const rest = house.part(RestEmployer).execute(karim.viewer, id, { kind: 'do_not_solicit', reason: 'x' });
    await expect(rest).rejects.toMatchObject({ status: 404 });
    await expect(house.part(WakeEmployer).execute(karim.viewer, id)).rejects.toMatchObject({ status: 404 });
  });
});

describe('an employer left in peace', () => {
  const resting = (day: string) => house.part(RestingEmployersQuery).on(day);

  it('rests until its day, and wakes up by itself', async () => {
    const { id } = await added(claire, { name: 'Hôtel du Lac' });
    const rest = { kind: 'on_hold', reason: 'Travaux', until: '2026-12-01' } as const;
    await house.part(RestEmployer).execute(claire.viewer, id, rest);
    expect((await claire.get(`/employers/${id}`)).body).toMatchObject({
      rest: { kind: 'on_hold', reason: 'Travaux', until: '2026-12-01' },
    });
    expect((await resting('2026-11-30')).has(id)).toBe(true);
    expect((await resting('2026-12-01')).has(id)).toBe(false);
  });

  it('may be left in peace again once its day has come', async () => {
    const { id } = await added(claire, { name: 'Hôtel du Lac' });
    const until = { kind: 'on_hold', reason: 'Travaux', until: '2026-11-23' } as const;
    await house.part(RestEmployer).execute(claire.viewer, id, until);
    expect((await claire.get(`/employers/${id}`)).body).toMatchObject({ rest: null });
    const again = { kind: 'do_not_solicit', reason: 'Demande du patron' } as const;
    await house.part(RestEmployer).execute(claire.viewer, id, again);
    expect((await resting('2027-11-23')).has(id)).toBe(true);
  });

  it('rests once: the second time is refused, and waking ends it', async () => {
    const { id } = await added(claire, { name: 'Hôtel du Lac' });
    const rest = { kind: 'do_not_solicit', reason: 'Demande du patron' } as const;
    await house.part(RestEmployer).execute(claire.viewer, id, rest);
    await expect(house.part(RestEmployer).execute(claire.viewer, id, rest)).rejects.toMatchObject({
      status: 409,
    });
    await house.part(WakeEmployer).execute(claire.viewer, id);
    await house.part(WakeEmployer).execute(claire.viewer, id);
    expect((await resting('2026-11-23')).has(id)).toBe(false);
    expect(await house.count('FROM employer_rest WHERE lifted_by = $1', [claire.viewer.accountId])).toBe(1);
  });
});

describe('the list of employers', () => {
  const names = async (query: string) =>
    ((await claire.get(`/employers?${query}`)).body as { items: { name: string }[] }).items.map(
      ({ name }) => name,
    );

  it('is searched by words of the name, accents, case and legal form aside', async () => {
    for (const name of ['Crèche L’Étoile', 'Étoile du Matin', 'Garage du Lac']) await added(claire, { name });
    expect(await names('q=ETOILE')).toEqual(['Crèche L’Étoile', 'Étoile du Matin']);
    expect(await names('q=sarl%20étoile%20matin')).toEqual(['Étoile du Matin']);
    expect(await names('q=%25_')).toEqual([]);
    expect(await names("q=';--")).toEqual([]);
  });

  it('is searched by the name people know it by', async () => {
    await added(claire, { name: 'Distribution Casino France', brandName: 'Le Petit Marché' });
    expect(await names('q=marche')).toEqual(['Distribution Casino France']);
  });

  it('is narrowed by sector, kind and market, and turned page by page', async () => {
    for (let place = 10; place < 38; place++) await added(claire, { name: `Maison ${place}` });
    await added(claire, { name: 'Intérim 21', naf: '78.20Z' });
    await added(claire, { name: 'ESAT', market: 'protected' });
    expect(await names('kind=agency')).toEqual(['Intérim 21']);
    expect(await names('market=protected')).toEqual(['ESAT']);
    expect(await names('page=2')).toHaveLength(5);
    expect((await claire.get('/employers?page=9')).body).toEqual({ items: [], total: 30, page: 9 });
  });
});
