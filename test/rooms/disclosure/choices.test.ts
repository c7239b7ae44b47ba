import { RecordChoice } from '../../../src/disclosure';
import { herselfOf } from '../../../src/identity';
import { type Api, Dijon, NIL } from '../../characters/dijon';

interface Recorded {
  id: string;
  topic: string;
  decision: string;
  words: string | null;
  saidAloudTo: { name: string } | null;
}

const ALL = { kind: 'all' };
const SILENT = { topic: 'coaching', audience: ALL, decision: 'silent' };

describe('what she lets employers know', () => {
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

  const choose = (choice: object) => claire.post(`/participants/${id}/disclosure-choices`, choice);
  const choices = async () =>
    ((await claire.get(`/participants/${id}/disclosure-choices`).expect(200)).body as { items: Recorded[] })
      .items;
  const faults = async (choice: object) => {
    const { body } = await choose(choice).expect(400);
    return (body as { errors: { field: string }[] }).errors.map(({ field }) => field);
  };

  it('is recorded choice after choice, the newest first, each with whom it was said to', async () => {
    await choose(SILENT).expect(201);
    const words = 'J’ai un coach qui peut vous appeler.';
    const told = { ...SILENT, decision: 'tell', teller: 'both', words, reviewOn: '2027-01-15' };
    const { body } = await choose({ ...told, saidAloudTo: 'yann' }).expect(201);
    expect(body).toMatchObject({
      topic: 'coaching',
      audience: { kind: 'all', id: null },
      teller: 'both',
      words,
      reviewOn: '2027-01-15',
      saidAloudTo: { name: 'Yann' },
    });
    const recorded = await choices();
    expect(recorded.map(({ decision }) => decision)).toEqual(['tell', 'silent']);
    expect(recorded[1]).toMatchObject({ saidAloudTo: { name: 'Claire' } });
  });

  it('is hers to write too: then nobody heard it, and nobody wrote it for her', async () => {
    const { territoryId } = await dijon.viewer('claire');
    const her = herselfOf(id, territoryId!);
    const details = { topic: 'coaching', audience: { kind: 'all' }, decision: 'silent' } as const;
    await dijon.part(RecordChoice).execute(her, id, details);
    const [row] = await dijon.source.query<object[]>(
      'SELECT said_aloud_to, by FROM disclosure_choice WHERE participant_id = $1',
      [id],
    );
    expect(row).toEqual({ said_aloud_to: null, by: null });
    const another = await dijon.welcome(await dijon.viewer('claire'), []);
    await expect(dijon.part(RecordChoice).execute(her, another, details)).rejects.toThrow();
  });

  it.each([
    'UPDATE disclosure_choice SET decision = $$tell$$',
    'DELETE FROM disclosure_choice',
    'TRUNCATE disclosure_choice',
  ])('is never rewritten, not even by the owner of the database: %s', async (statement) => {
    await choose(SILENT).expect(201);
    await expect(dijon.source.query(statement)).rejects.toThrow('takes new rows only');
    expect(await choices()).toHaveLength(1);
  });

  it('names an employer or an opening that exists, or everybody, and who will tell', async () => {
    expect(await faults({ ...SILENT, audience: { kind: 'employer', id: NIL } })).toEqual(['audience.id']);
    expect(await faults({ ...SILENT, audience: { kind: 'opening', id: NIL } })).toEqual(['audience.id']);
    expect(await faults({ ...SILENT, audience: { kind: 'employer' } })).toEqual(['audience.id']);
    expect(await faults({ ...SILENT, decision: 'tell' })).toEqual(['teller']);
    expect(await faults({ ...SILENT, saidAloudTo: 'quelqu’un' })).toEqual(['saidAloudTo']);
    expect(await faults({ ...SILENT, topic: 'horoscope', decision: 'maybe' })).toEqual(['topic', 'decision']);
    expect(await choices()).toEqual([]);
  });

  it('speaks of disability only where the programme opened that topic', async () => {
    const disability = { topic: 'disability', audience: ALL, decision: 'silent' };
    const facts = { facts: [{ topic: 'disability', value: 'RQTH.' }] };
    await choose(disability).expect(201);
    await claire.put(`/participants/${id}/situation`, facts).expect(200);
    const lyon = await dijon.coachOf('lyon');
    const there = await dijon.welcome(lyon.viewer, []);
    const refused = await lyon.api.post(`/participants/${there}/disclosure-choices`, disability).expect(400);
    expect(refused.body).toMatchObject({ errors: [{ field: 'topic' }] });
    const sealed = await lyon.api.put(`/participants/${there}/situation`, facts).expect(400);
    expect(sealed.body).toMatchObject({ errors: [{ field: 'facts[0].topic' }] });
  });

  it('keeps the agreed words where nobody reads them in the database', async () => {
    await choose({ ...SILENT, words: 'Mots convenus.' }).expect(201);
    const rows = await dijon.source.query<{ words: string }[]>(
      'SELECT words FROM disclosure_choice WHERE words IS NOT NULL',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ words }) => !words.startsWith('v1.'))).toEqual([]);
  });

  it('is talked over on a day that has come, today unless told', async () => {
    const talk = (body: object) => claire.post(`/participants/${id}/disclosure-talks`, body);
    await talk({ date: '2026-11-24' }).expect(400);
    await talk({ date: '2026-11-20' }).expect(201);
    const { body } = await talk({}).expect(201);
    expect(body).toMatchObject({ date: '2026-11-23', with: { name: 'Claire' } });
    const { body: talks } = await claire.get(`/participants/${id}/disclosure-talks`).expect(200);
    expect((talks as { items: { date: string }[] }).items.map(({ date }) => date)).toEqual([
      '2026-11-23',
      '2026-11-20',
    ]);
  });
});
