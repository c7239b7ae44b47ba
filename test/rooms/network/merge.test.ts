import type { Viewer } from '../../../src/identity';
import {
  AddContact,
  EmployerKin,
  MergeEmployers,
  RecogniseEmployer,
  RegisterEmployer,
  RestEmployer,
  SettleLikeness,
} from '../../../src/network';
import { Acts } from '../../../src/platform/acts/acts';
import { type Api, Dijon } from '../../characters/dijon';

const COACHING = { topic: 'coaching', decision: 'tell', teller: 'both' };
const BUS = { topic: 'mobility', decision: 'tell', teller: 'coach', words: 'Elle vient en bus.' };

jest.setTimeout(120_000);

let dijon: Dijon;
let claire: Viewer;
let api: Api;
beforeAll(async () => {
  dijon = await Dijon.open();
  claire = await dijon.viewer('claire');
  api = await dijon.api('claire');
});
afterAll(() => dijon.close());

const employer = async (name: string, more: object = {}) =>
  (await dijon.part(RegisterEmployer).execute(claire, { name, ...more })).id;
const merge = (keptId: string, absorbedId: string, choices = {}) =>
  dijon.part(MergeEmployers).execute(claire, { keptId, absorbedId }, choices);
const count = async (sql: string, values: unknown[] = []) => {
  const [row] = await dijon.source.query<[{ n: number }]>(`SELECT count(*)::int AS n ${sql}`, values);
  return row.n;
};
const choose = (participantId: string, choice: object, audience: object) =>
  api.post(`/participants/${participantId}/disclosure-choices`, { ...choice, audience }).expect(201);

/** Somebody whose page an employer reads. */
async function introduced(employerId: string) {
  const participantId = await dijon.welcome(claire, []);
  const openingId = await dijon.opening(claire, { employerId, title: 'Plonge, le midi' });
  const { body } = await api.post('/introductions', { participantId, openingId }).expect(201);
  const { id } = body as { id: string };
  await api.post(`/participants/${participantId}/disclosure-talks`, { date: '2026-11-20' }).expect(201);
  await choose(participantId, COACHING, { kind: 'all' });
  await api.post(`/introductions/${id}/answer`, { answer: 'interested' }).expect(201);
  await api.post(`/introductions/${id}/approval`, { route: 'with_coach', items: ['first_name'] }).expect(201);
  await api.post(`/introductions/${id}/sending`).expect(201);
  return { participantId, openingId, introductionId: id };
}

const isRead = (introductionId: string) =>
  count('FROM publication WHERE introduction_id = $1 AND withdrawn_at IS NULL', [introductionId]);

/** The latest word of hers on a topic, towards one audience. */
async function holds(participantId: string, topic: string, kind: 'employer' | 'opening', id: string) {
  const [row] = await dijon.source.query<{ decision: string }[]>(
    `SELECT decision FROM disclosure_choice WHERE participant_id = $1 AND topic = $2 AND audience_kind = $3
       AND audience_id = $4 ORDER BY rank DESC LIMIT 1`,
    [participantId, topic, kind, id],
  );
  return row?.decision ?? null;
}

/** Every place of the database where an id still stands, but for what says that it was there. */
async function placesOf(id: string): Promise<string[]> {
  const columns = await dijon.source.query<{ t: string; c: string }[]>(
    `SELECT table_name AS t, column_name AS c FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type IN ('uuid', 'text', 'jsonb', 'ARRAY', 'json')`,
  );
  const places = [];
  for (const { t, c } of columns) {
    if (await count(`FROM "${t}" WHERE strpos("${c}"::text, $1) > 0`, [id])) places.push(`${t}.${c}`);
  }
  return places.sort();
}

it('leaves nothing behind: whatever pointed at the one points at the other', async () => {
  const kept = await employer('Hôtel du Lac', { address: '3 quai Nord', monthlyCap: 4 });
  const absorbed = await employer('Hotel du lac SARL', {
    siret: '73282932000074',
    address: '5 quai Nord',
    website: 'https://lac.example',
    monthlyCap: 2,
    notes: 'Demander Mme Roy.',
  });
  const { introductionId, participantId, openingId } = await introduced(absorbed);
  await choose(participantId, { topic: 'housing', decision: 'silent' }, { kind: 'employer', id: absorbed });
  await dijon.part(AddContact).execute(claire, absorbed, { name: 'Mme Roy', email: 'roy@lac.example' });
  await dijon.part(RestEmployer).execute(claire, absorbed, { kind: 'do_not_solicit', reason: 'travaux' });
  await dijon
    .part(RestEmployer)
    .execute(claire, kept, { kind: 'on_hold', reason: 'saison', until: '2027-01-04' });
  const wish = { criterion: 'employer', value: absorbed, stance: 'like' };
  await api.put(`/participants/${participantId}/wishes`, { wishes: [wish] }).expect(200);

  await merge(kept, absorbed, { address: 'absorbed' });

  expect(await placesOf(absorbed)).toEqual([
    'audit_entry.subject_id',
    'employer_merge.absorbed',
    'employer_merge.before',
  ]);
  const [row] = await dijon.source.query<object[]>('SELECT * FROM employer WHERE id = $1', [kept]);
  expect(row).toMatchObject({
    name: 'Hôtel du Lac',
    address: '5 quai Nord',
    siret: '73282932000074',
    siren: '732829320',
    website: 'https://lac.example',
    monthly_cap: 2,
    notes: 'Demander Mme Roy.',
  });
  expect(await count('FROM opening WHERE id = $1 AND employer_id = $2', [openingId, kept])).toBe(1);
  expect(await count(`FROM wish WHERE criterion = 'employer' AND value = to_jsonb($1::text)`, [kept])).toBe(
    1,
  );
  expect(await count('FROM employer_contact WHERE employer_id = $1', [kept])).toBe(1);
  const rests = await dijon.source.query(
    'SELECT kind FROM employer_rest WHERE employer_id = $1 AND lifted_at IS NULL',
    [kept],
  );
  expect(rests).toEqual([{ kind: 'do_not_solicit' }]);
  expect(await isRead(introductionId)).toBe(1);
  expect(await dijon.part(EmployerKin).merged(kept)).toMatchObject([
    {
      name: 'Hotel du lac SARL',
      siret: '73282932000074',
      by: expect.stringContaining('Claire'),
      openings: 1,
      contacts: 1,
    },
  ]);
  expect(await dijon.part(EmployerKin).nowAt(absorbed)).toBe(kept);
});

it('lets silence asked of either win, and takes the page back at once', async () => {
  const [kept, absorbed] = [await employer('Café du Port'), await employer('Le Port, café')];
  const { participantId, introductionId } = await introduced(absorbed);
  await choose(participantId, { topic: 'coaching', decision: 'silent' }, { kind: 'employer', id: kept });
  await choose(participantId, COACHING, { kind: 'employer', id: absorbed });
  expect(await isRead(introductionId)).toBe(1);
  await merge(kept, absorbed);
  expect(await holds(participantId, 'coaching', 'employer', kept)).toBe('silent');
  expect(await isRead(introductionId)).toBe(0);
});

it('shows to nobody what was told to the other side: she is asked again, and what was agreed goes on', async () => {
  const [kept, absorbed] = [await employer('Serres Nord'), await employer('Serres du Nord')];
  const { participantId, openingId } = await introduced(absorbed);
  const openingOfKept = await dijon.opening(claire, { employerId: kept, title: 'Serre' });
  const { body } = await api.post('/introductions', { participantId, openingId: openingOfKept }).expect(201);
  const other = (body as { id: string }).id;
  await api.post(`/introductions/${other}/answer`, { answer: 'interested' }).expect(201);
  await api
    .post(`/introductions/${other}/approval`, { route: 'with_coach', items: ['first_name'] })
    .expect(201);
  await choose(participantId, BUS, { kind: 'employer', id: absorbed });
  await merge(kept, absorbed);
  expect(await holds(participantId, 'mobility', 'employer', kept)).toBe('undecided');
  expect(await holds(participantId, 'mobility', 'opening', openingId)).toBe('tell');
  expect(await holds(participantId, 'mobility', 'opening', openingOfKept)).toBeNull();
});

it('rewrites no word of hers: only a merge may name the employer that stays, and nothing else', async () => {
  const [kept, absorbed] = [await employer('Garage Un'), await employer('Garage Deux')];
  const participantId = await dijon.welcome(claire, []);
  await choose(participantId, BUS, { kind: 'employer', id: absorbed });
  await merge(kept, absorbed);
  const mine = 'WHERE participant_id = $1';
  await expect(
    dijon.source.query(`UPDATE disclosure_choice SET decision = 'tell' ${mine}`, [participantId]),
  ).rejects.toThrow(/takes new rows only/);
  await expect(
    dijon.source.query(`UPDATE disclosure_choice SET audience_id = NULL ${mine}`, [participantId]),
  ).rejects.toThrow(/takes new rows only/);
  expect(await holds(participantId, 'mobility', 'employer', kept)).toBe('tell');
});

it('is remembered by what imports name, and when the one that stays is absorbed in turn', async () => {
  const first = await employer('Scierie Bleue', { siret: '44306184100047', communeCode: '21231' });
  const [second, third] = [
    await employer('Bois Bleu', { communeCode: '21231' }),
    await employer('Les Bois Bleus'),
  ];
  await merge(second, first, { siret: 'kept' });
  await merge(third, second);
  expect(await dijon.part(EmployerKin).nowAt(first)).toBe(third);
  const named = { name: 'SCIERIE BLEUE', siret: '44306184100047', source: 'france_travail' as const };
  const by = { kind: 'command', id: null } as const;
  const found = await dijon
    .part(Acts)
    .perform({ by, name: 'test.recognise' }, (act) => dijon.part(RecogniseEmployer).execute(named, act));
  expect(found).toBe(third);
});

it('asks about a likeness until somebody says that they are two', async () => {
  const [one, other] = [await employer('Boulangerie Morin'), await employer('SARL boulangerie MORIN')];
  const alike = async (id: string) =>
    (await dijon.part(EmployerKin).alike(claire, id)).map(({ id: like }) => like);
  expect([await alike(one), await alike(other)]).toEqual([[other], [one]]);
  await dijon.part(SettleLikeness).execute(claire, one, other);
  expect([await alike(one), await alike(other)]).toEqual([[], []]);
});

it('is not done to an employer of another territory', async () => {
  const bordeaux = await dijon.coachOf('bordeaux');
  const theirs = (await dijon.part(RegisterEmployer).execute(bordeaux.viewer, { name: 'Chai' })).id;
  const ours = await employer('Chai');
  await expect(merge(ours, theirs)).rejects.toMatchObject({ status: 404 });
  await expect(merge(theirs, ours)).rejects.toMatchObject({ status: 404 });
  await expect(merge(ours, ours)).rejects.toMatchObject({ status: 404 });
});
