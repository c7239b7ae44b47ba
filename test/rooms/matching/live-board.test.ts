import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { Viewer } from '../../../src/identity';
import { LiveBoard } from '../../../src/matching';
import type { Board } from '../../../src/matching/board/board';
import { RegisterEmployer, RestEmployer } from '../../../src/network';
import {
  ChangedOpeningsQuery,
  ChangeOpening,
  CloseOpening,
  PublishedOpeningsQuery,
} from '../../../src/openings';
import { Clock } from '../../../src/platform/clock/clock';
import { DatabaseEars } from '../../../src/platform/database/database-ears';
import { Dijon } from '../../characters/dijon';
import { aContext, aProfile } from '../../support/matching-worlds';
import { until } from '../../support/until';

/** Boards over a real PostgreSQL, each as a process of its own has one. */
describe('the board of a process', () => {
  let dijon: Dijon;
  let claire: Viewer;
  let board: LiveBoard;
  let elsewhere: LiveBoard;

  const another = () =>
    new LiveBoard(
      dijon.part(DatabaseEars),
      dijon.part(PublishedOpeningsQuery),
      dijon.part(ChangedOpeningsQuery),
    );

  beforeAll(async () => {
    dijon = await Dijon.open();
    claire = await dijon.viewer('claire');
    [board, elsewhere] = [another(), another()];
  }, 120_000);
  afterAll(async () => {
    await elsewhere.beforeApplicationShutdown();
    await dijon.close();
  });

  const listOn = (one: Board, wishes = aProfile()) =>
    one.order(wishes, aContext({ today: dijon.part(Clock).today() }), {
      territoryId: claire.territoryId,
      most: 1_000,
    }).possible;
  const employer = async (name: string) =>
    (await dijon.part(RegisterEmployer).execute(claire, { name, kind: 'company', market: 'ordinary' })).id;
  const shows = async (id: string, one = board) => listOn(await one.current()).includes(id);

  it('shows at once what was published, and never what was closed, whichever process did it', async () => {
    await Promise.all([board.current(), elsewhere.current()]);
    const id = await dijon.opening(claire, { title: 'Aide au rucher' });
    expect(await Promise.all([shows(id), shows(id, elsewhere)])).toEqual([true, true]);
    await dijon.part(CloseOpening).execute(claire, id, 'filled');
    expect(await Promise.all([shows(id), shows(id, elsewhere)])).toEqual([false, false]);
  });

  it('reads an opening again when it changes', async () => {
    const id = await dijon.opening(claire, { traits: ['noise'] });
    const quiet = aProfile([{ criterion: 'trait', value: 'noise', stance: 'never' }]);
    expect(listOn(await board.current(), quiet)).not.toContain(id);
    await dijon.part(ChangeOpening).execute(claire, id, { traits: ['quiet'] });
    expect(listOn(await board.current(), quiet)).toContain(id);
  });

  it('knows which employers rest today', async () => {
    const employerId = await employer('La Ruche');
    const id = await dijon.opening(claire, { employerId });
    expect(await shows(id)).toBe(true);
    await dijon
      .part(RestEmployer)
      .execute(claire, employerId, { kind: 'do_not_solicit', reason: 'À leur demande.' });
    expect(await shows(id)).toBe(false);
  });

  it('reads openings again when their employer takes another name', async () => {
    const employerId = await employer('Le Four');
    const id = await dijon.opening(claire, { employerId });
    const marks = dijon.part(ChangedOpeningsQuery);
    const markOfIt = async () => (await marks.since('0')).changed.get(id);
    const change = (what: string) =>
      dijon.part(DataSource).query(`UPDATE employer SET ${what} WHERE id = $1`, [employerId]);
    const first = await markOfIt();
    await change("name = 'Le Fournil'");
    const renamed = await markOfIt();
    expect(renamed).not.toBe(first);
    await change('naf = naf');
    expect(await markOfIt()).toBe(renamed);
  });

  it('misses nothing of a transaction that began before others and ended after them', async () => {
    const id = await dijon.opening(claire, { title: 'Relieur' });
    const source = dijon.part(DataSource);
    const slow = source.createQueryRunner();
    await slow.startTransaction();
    await slow.query(
      'UPDATE opening_publication SET ended_at = now(), end_reason = $1 WHERE opening_id = $2',
      ['filled', id],
    );
    const later = await dijon.opening(claire, { title: 'Doreur' });
    expect(await shows(later)).toBe(true);
    expect(await shows(id)).toBe(true);
    await slow.commitTransaction();
    await slow.release();
    expect(await shows(id)).toBe(false);
  });

  it('hears of a change without being used', async () => {
    await elsewhere.begin();
    const held = await elsewhere.current();
    const id = await dijon.opening(claire, { title: 'Apicultrice' });
    await until('the board heard', async () => listOn(held).includes(id));
  });

  it('says the same when everything is read again', async () => {
    const before = listOn(await board.current());
    await board.rebuild();
    expect(listOn(await board.current())).toEqual(before);
    expect(before.length).toBeGreaterThan(3);
  });

  it('knows nothing of an opening that never was', async () => {
    expect((await board.current()).employerOf(randomUUID())).toBeNull();
  });
});
