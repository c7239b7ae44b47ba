import { StandingYeses, WithdrawSaying } from '../../../src/disclosure';
import { herselfOf } from '../../../src/identity';
import { type Api, Dijon } from '../../characters/dijon';

interface Said {
  employerKind: string;
  decision: string;
  items: string[];
  words: string | null;
  saidAloudTo: { name: string } | null;
}

const AGENCY = { employerKind: 'agency', items: ['first_name', 'phone', 'licences'] };
const ALL = { kind: 'all' };
const NO_PAGE = { pagesGone: 0, pagesNarrowed: 0 };

describe('what she takes back, and what she gave once for a kind of employer', () => {
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

  const say = (body: object) => claire.post(`/participants/${id}/standing-yeses`, body);
  const choose = (body: object) => claire.post(`/participants/${id}/disclosure-choices`, body).expect(201);
  const itemsOf = async <T>(path: string) =>
    ((await claire.get(`/participants/${id}/${path}`).expect(200)).body as { items: T[] }).items;
  const standing = async () => dijon.part(StandingYeses).of(id);
  const withdraw = async (topic?: 'coaching' | 'housing') =>
    dijon.part(WithdrawSaying).execute(await dijon.viewer('claire'), id, { topic });
  const choices = async () =>
    (
      await itemsOf<{ topic: string; decision: string; audience: { kind: string } }>('disclosure-choices')
    ).map(({ topic, decision, audience }) => `${topic} ${audience.kind} ${decision}`);

  describe('a standing yes', () => {
    it('is given aloud, with what may be known, the words, and who heard it', async () => {
      const { body } = await say({ ...AGENCY, words: 'Oui pour l’intérim.', saidAloudTo: 'yann' }).expect(
        201,
      );
      expect(body).toMatchObject({
        ...AGENCY,
        decision: 'given',
        words: 'Oui pour l’intérim.',
        saidAloudTo: { name: 'Yann' },
      });
      expect((await standing()).map(({ employerKind }) => employerKind)).toEqual(['agency']);
    });

    it('is taken back for that kind, and all that was said stays to be read', async () => {
      await say(AGENCY).expect(201);
      await say({ employerKind: 'company', items: ['first_name'] }).expect(201);
      await say({ employerKind: 'agency', decision: 'taken_back' }).expect(201);
      expect((await standing()).map(({ employerKind }) => employerKind)).toEqual(['company']);
      const said = await itemsOf<Said>('standing-yeses');
      expect(said.map(({ employerKind, decision }) => `${employerKind} ${decision}`)).toEqual([
        'agency taken_back',
        'company given',
        'agency given',
      ]);
    });

    it('gives something, to a kind of employer that is one', async () => {
      const { body } = await say({ employerKind: 'agency' }).expect(400);
      expect(body).toMatchObject({ errors: [{ field: 'items' }] });
      await say({ employerKind: 'circus', items: ['first_name'] }).expect(400);
      await say({ employerKind: 'agency', items: ['housing'] }).expect(400);
      expect(await standing()).toEqual([]);
    });

    it.each([
      'UPDATE standing_yes SET decision = $$given$$',
      'DELETE FROM standing_yes',
      'TRUNCATE standing_yes',
    ])('is never rewritten, not even by the owner of the database: %s', async (statement) => {
      await say(AGENCY).expect(201);
      await expect(dijon.source.query(statement)).rejects.toThrow('takes new rows only');
    });

    it('keeps her words where nobody reads them in the database', async () => {
      await say({ ...AGENCY, words: 'Mots lus.' }).expect(201);
      const rows = await dijon.source.query<{ words: string }[]>(
        'SELECT words FROM standing_yes WHERE words IS NOT NULL',
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ words }) => !words.startsWith('v1.'))).toEqual([]);
    });
  });

  describe('a withdrawal', () => {
    it('silences one topic towards everybody it was told to, and leaves the others', async () => {
      const employerId = await someEmployer();
      await choose({ topic: 'coaching', audience: ALL, decision: 'tell', teller: 'both' });
      const here = { kind: 'employer', id: employerId };
      await choose({ topic: 'coaching', audience: here, decision: 'if_asked', teller: 'coach' });
      await choose({ topic: 'housing', audience: ALL, decision: 'tell', teller: 'person' });
      expect(await withdraw('coaching')).toEqual({ silenced: 2, ended: 0, ...NO_PAGE });
      expect((await choices()).slice(0, 2).sort()).toEqual([
        'coaching all silent',
        'coaching employer silent',
      ]);
      expect(await withdraw('coaching')).toEqual({ silenced: 0, ended: 0, ...NO_PAGE });
    });

    it('takes everything back in one act, her standing yeses too', async () => {
      await choose({ topic: 'coaching', audience: ALL, decision: 'tell', teller: 'both' });
      await choose({ topic: 'housing', audience: ALL, decision: 'tell', teller: 'person' });
      await say(AGENCY).expect(201);
      expect(await withdraw()).toEqual({ silenced: 2, ended: 1, ...NO_PAGE });
      expect(await standing()).toEqual([]);
      const [row] = await dijon.source.query<[{ acts: number }]>(
        "SELECT count(*)::int AS acts FROM audit_entry WHERE event = 'disclosure.withdraw' AND subject_id = $1",
        [id],
      );
      expect(row.acts).toBe(1);
    });

    it('is hers to make: nobody heard it, and nobody else may make it in her place', async () => {
      await choose({ topic: 'coaching', audience: ALL, decision: 'tell', teller: 'both' });
      const { territoryId } = await dijon.viewer('claire');
      const her = herselfOf(id, territoryId!);
      await dijon.part(WithdrawSaying).execute(her, id, {});
      const [latest] = await itemsOf<Said>('disclosure-choices');
      expect(latest).toMatchObject({ decision: 'silent', saidAloudTo: null });
      const another = herselfOf(await dijon.welcome(await dijon.viewer('claire'), []), territoryId!);
      await expect(dijon.part(WithdrawSaying).execute(another, id, {})).rejects.toThrow();
      await expect(dijon.part(WithdrawSaying).execute(await dijon.viewer('yann'), id, {})).rejects.toThrow();
    });
  });

  async function someEmployer(): Promise<string> {
    const { body } = await claire.get('/employers').expect(200);
    return (body as { items: [{ id: string }] }).items[0].id;
  }
});
