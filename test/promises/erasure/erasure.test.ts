import { randomUUID } from 'node:crypto';
import { ErasePerson, ExportPerson } from '../../../src/audit';
import { EXPORT_WORDS, NOTHING_TO_READ } from '../../../src/audit/rights/export-words';
import { columnClassOf } from '../../../src/platform/classes/sees';
import { COMMAND, type Desk, Workplace } from '../../rooms/workplace';
import { type MarkedWorld, markedWorld } from './marked-world';
import { everyRow, type Trace, tracesOf } from './traces';

jest.setTimeout(120_000);

let place: Workplace;
let coach: Desk;
let world: MarkedWorld;

async function open(): Promise<void> {
  place = await Workplace.open();
  coach = await place.desk('claire@maison.example');
  world = await markedWorld(place, coach);
}

const erase = (id = world.her.id) => place.part(ErasePerson).execute(COMMAND, id);
const tracesOfHer = async (): Promise<Trace[]> =>
  tracesOf([...world.her.marks, ...idsOf(world.her), ...world.passing], await everyRow(place.source));

function idsOf({ id, rows }: MarkedWorld['her']): string[] {
  const keys = [...rows].map(([{ primaryColumns }, row]) => String(row[primaryColumns[0]!.propertyName]));
  return [...new Set([id, ...keys])];
}

describe('Erasing a person', () => {
  beforeEach(open);
  afterEach(() => place.app.close());

  it('is tried on her marks in every column of every table that may hold something about her', async () => {
    const marked = new Set((await tracesOfHer()).map(({ mark }) => mark));
    const all = [...world.her.marks, ...idsOf(world.her), ...world.passing];
    expect(all.filter((mark) => !marked.has(mark))).toEqual([]);
    expect(world.her.rows.size).toBeGreaterThan(15);
  });

  it('leaves no mark of her, in any table, as it is kept and as it is opened', async () => {
    const report = await erase();
    expect(report.mentions).toEqual([]);
    expect(await tracesOfHer()).toEqual([]);
  });

  it('leaves everybody else as they were', async () => {
    const marks = [...world.another.marks, ...idsOf(world.another)];
    const before = tracesOf(marks, await everyRow(place.source));
    const counted = await countsWithout(place);
    await erase();
    expect(tracesOf(marks, await everyRow(place.source))).toEqual(before);
    expect(await countsWithout(place)).toEqual(counted);
  });

  it('leaves in the audit trail what was done and when, and not that it was about her', async () => {
    await coach.get(`/participants/${world.her.id}`);
    const lines = () =>
      place.source.query<object[]>(
        `SELECT at, kind, event, actor_kind, subject_type FROM audit_entry ORDER BY rank`,
      );
    const before = await lines();
    await erase();
    expect((await lines()).slice(0, before.length)).toEqual(before);
    expect(await place.count(`FROM audit_entry WHERE subject_id = $1 OR actor_id = $1`, [world.her.id])).toBe(
      0,
    );
  });

  it('may be done twice, and once more when a backup brings her back', async () => {
    const { erasedAt } = await erase();
    expect(await erase()).toEqual({ erasedAt, rows: {}, mentions: [] });
    await world.her.write(place.source.manager);
    expect(await tracesOfHer()).not.toEqual([]);
    expect(await place.part(ErasePerson).again(COMMAND)).toEqual({ people: 1 });
    expect(tracesOf(world.her.marks, await everyRow(place.source))).toEqual([]);
    expect(await place.part(ErasePerson).again(COMMAND)).toEqual({ people: 0 });
  });

  it('is refused for an id that nobody ever bore', async () => {
    await expect(erase(randomUUID())).rejects.toMatchObject({ name: 'PersonUnknown' });
    expect(await place.count('FROM erasure')).toBe(0);
  });

  it('says where a colleague wrote her name in something else, and leaves it to a human', async () => {
    const { firstName, lastName } = [...world.her.rows].find(([{ name }]) => name === 'Participant')![1];
    const { body } = await coach.post('/employers', { name: 'Les Halles' });
    const notes = `A reçu ${String(firstName)} ${String(lastName)}.`;
    await place.source.query('UPDATE employer SET notes = $1 WHERE id = $2', [notes, body.id]);
    const { mentions } = await erase();
    expect(mentions).toEqual([{ table: 'employer', id: body.id, column: 'notes' }]);
  });

  it('opens its door to nobody else: what takes new rows only still refuses the owner of the tables', async () => {
    await erase();
    const refused = { driverError: expect.objectContaining({ code: '42501' }) };
    const [{ id }] = await place.source.query<[{ id: string }]>('SELECT id FROM erasure');
    for (const table of ['disclosure_choice', 'introduction_answer', 'standing_yes']) {
      await expect(place.source.query(`DELETE FROM ${table}`)).rejects.toMatchObject(refused);
      const stale = `SELECT set_config('entremise.erasure', '${id}', true); DELETE FROM ${table}`;
      await expect(place.source.query(stale)).rejects.toMatchObject(refused);
    }
    await expect(place.source.query(`UPDATE audit_entry SET subject_id = NULL`)).rejects.toMatchObject(
      refused,
    );
  });
});

describe('Giving a person what is kept about her', () => {
  beforeAll(open);
  afterAll(() => place.app.close());

  it('tells every column about her that is not a key or a fingerprint, sealed facts included', async () => {
    const document = JSON.stringify(await place.part(ExportPerson).execute(COMMAND, world.her.id));
    const untold = [...world.her.rows].flatMap(([entity, row]) =>
      entity.columns
        .filter(({ propertyName }) => columnClassOf(entity.target as never, propertyName) !== 'secret')
        .filter(({ propertyName }) => String(row[propertyName]).startsWith('cnrher'))
        .filter(({ propertyName }) => !document.includes(String(row[propertyName])))
        .map(({ propertyName }) => `${entity.name}.${propertyName}`),
    );
    expect(untold.filter((one) => !NOTHING_TO_READ.has(one.split('.')[0]!))).toEqual([]);
    expect(document).toContain('Votre situation (gardée sous scellés)');
    expect(document).not.toContain('cnrother');
  });

  it('has a French title for every table about her, and a French name for every column', () => {
    const unnamed = [...world.her.rows].flatMap(([entity]) => {
      const words = EXPORT_WORDS[entity.name];
      if (!words) return NOTHING_TO_READ.has(entity.name) ? [] : [entity.name];
      return entity.columns
        .filter(({ isPrimary, propertyName }) => !isPrimary && propertyName !== 'rank')
        .filter(({ propertyName }) => columnClassOf(entity.target as never, propertyName) !== 'secret')
        .filter(
          ({ propertyName }) =>
            !words.columns[propertyName] &&
            !/^(participant|owner|card|introduction|wishList|view|publication)Id$/.test(propertyName),
        )
        .map(({ propertyName }) => `${entity.name}.${propertyName}`);
    });
    expect(unnamed).toEqual([]);
    for (const { columns } of Object.values(EXPORT_WORDS))
      expect(new Set(Object.values(columns)).size).toBe(Object.values(columns).length);
  });

  it('is written in the audit trail, and refused for an id that nobody bears', async () => {
    const told = () => place.count(`FROM audit_entry WHERE event = 'participant.export'`);
    const before = await told();
    await place.part(ExportPerson).execute(COMMAND, world.her.id);
    expect(await told()).toBe(before + 1);
    await expect(place.part(ExportPerson).execute(COMMAND, randomUUID())).rejects.toMatchObject({
      name: 'PersonUnknown',
    });
  });
});

/** Rows of tables that say nothing of people. */
async function countsWithout(at: Workplace): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [
    'employer',
    'opening',
    'account',
    'territory',
    'programme',
    'structure',
    'search_document',
  ])
    counts[table] = await at.count(`FROM ${table}`);
  return counts;
}
