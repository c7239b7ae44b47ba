import { GroundFloor } from '../../support/ground-floor';
import { MeiliDouble } from '../../support/meili-double';
import { Beside, idOf, TRADES } from './beside';

describe('an index compared with PostgreSQL', () => {
  let floor: GroundFloor;
  let double: MeiliDouble;
  let beside: Beside;

  beforeEach(async () => {
    double = await new MeiliDouble().open();
    floor = await GroundFloor.open();
    await floor.empty();
    for (const table of ['search_document', 'index_comparison']) {
      await floor.source.query(`DELETE FROM ${table}`);
    }
    beside = new Beside(floor, double.url);
    await beside.write('Plombier', 'Couvreur', 'Zingueur');
    await beside.begin();
  });
  afterEach(async () => {
    await floor.close();
    await double.close();
  });

  const held = () => double.indexes.get(TRADES)!.documents;
  const drift = async () => (await beside.search.state()).drift;
  /** Every message is lost, as when a database is restored from a copy. */
  const lost = () => floor.empty();
  const pending = async () => (await floor.messages()).filter(({ doneAt }) => doneAt === null);

  it('is not known to differ before it was compared, and does not when it is whole', async () => {
    expect(await drift()).toBeNull();
    expect(await beside.reconcile.execute()).toBe(true);
    expect(await drift()).toBe(0);
    expect(await pending()).toEqual([]);
  });

  it('gets through the outbox what it misses, what is stale in it and out of it what is too much', async () => {
    await beside.write('Vitrier');
    await beside.rewrite([['Plombier', 'Chauffagiste']]);
    await beside.erase('Couvreur');
    await lost();
    await beside.reconcile.execute();
    expect(await drift()).toBe(3);
    expect(await pending()).toMatchObject([{ topic: 'search', kind: 'follow' }, { kind: 'follow' }]);
    await floor.worker.drain();
    expect(double.titlesIn(TRADES)).toEqual(['chauffagiste', 'vitrier', 'zingueur']);
    await beside.reconcile.execute();
    expect(await drift()).toBe(0);
  });

  it('does not differ by what is still on its way', async () => {
    await beside.write('Vitrier');
    await beside.reconcile.execute();
    expect(await drift()).toBe(0);
    expect(await pending()).toHaveLength(1);
  });

  it('is said to differ by a document it refuses, which is not sent again every time', async () => {
    double.indigestible = 'Ferronnier';
    await beside.write('Ferronnier');
    await floor.worker.drain();
    await beside.reconcile.execute();
    await beside.reconcile.execute();
    expect(await drift()).toBe(1);
    expect((await pending()).filter(({ setAsideAt }) => setAsideAt === null)).toEqual([]);
  });

  it('loses the words of a document that its room knows no more', async () => {
    beside.documents.delete(idOf('Couvreur'));
    held().delete(idOf('Couvreur'));
    await beside.reconcile.execute();
    await floor.worker.drain();
    await beside.reconcile.execute();
    expect(await drift()).toBe(0);
    expect(await floor.source.query('SELECT id FROM search_document')).toHaveLength(2);
  });

  it('is compared part by part when it is long', async () => {
    const titles = Array.from({ length: 2_100 }, (_, place) => `Ouvrier ${place}`);
    await beside.write(...titles);
    await floor.worker.drain();
    for (const place of [3, 1_500, 2_099]) held().delete(idOf(`Ouvrier ${place}`));
    held().set('unknown', { id: 'unknown', title: 'fantôme', alsoCalled: '', body: '', mark: '' });
    await beside.reconcile.execute();
    expect(await drift()).toBe(4);
    await floor.worker.drain();
    expect(held().size).toBe(2_103);
    expect(held().has('unknown')).toBe(false);
  });

  it('is compared every quarter of an hour, by one process', async () => {
    const other = new Beside(await GroundFloor.open({ clock: floor.clock }), double.url, beside.documents);
    expect(await beside.reconcile.whenDue()).toBe(true);
    floor.clock.advance(15 * 60_000 - 1);
    expect([await beside.reconcile.whenDue(), await other.reconcile.whenDue()]).toEqual([false, false]);
    floor.clock.advance(1);
    const both = await Promise.all([beside.reconcile.whenDue(), other.reconcile.whenDue()]);
    expect(both.filter(Boolean).length).toBeGreaterThanOrEqual(1);
    expect(await beside.reconcile.whenDue()).toBe(false);
    await other.close();
  });

  it('is not compared while it is filled, nor when it does not answer', async () => {
    await lost();
    double.indexes.clear();
    await beside.search.begin();
    expect(await beside.reconcile.execute()).toBe(false);
    await floor.worker.drain();
    double.manner = 'page';
    await expect(beside.reconcile.execute()).rejects.toMatchObject({ name: 'EngineAway' });
    expect(await drift()).toBeNull();
  });

  it('that was wiped is made and filled again', async () => {
    double.indexes.clear();
    await beside.reconcile.execute();
    await floor.worker.drain();
    expect(double.titlesIn(TRADES)).toEqual(['couvreur', 'plombier', 'zingueur']);
  });
});

describe('two processes that follow one index', () => {
  let double: MeiliDouble;
  let floors: GroundFloor[];
  let one: Beside;
  let other: Beside;

  beforeEach(async () => {
    double = await new MeiliDouble().open();
    floors = [await GroundFloor.open(), await GroundFloor.open()];
    one = new Beside(floors[0]!, double.url);
    other = new Beside(floors[1]!, double.url, one.documents);
    await floors[0]!.empty();
    await floors[0]!.source.query('DELETE FROM search_document');
  });
  afterEach(async () => {
    await Promise.all(floors.map((floor) => floor.close()));
    await double.close();
  });

  const drained = () => Promise.all(floors.map(({ worker }) => worker.drain()));

  it('never put an older state over a newer one, whoever of them dawdles', async () => {
    await one.write('Plombier');
    await one.begin();
    const opened = gate();
    const reached = gate();
    one.afterReading = async () => {
      reached.open();
      await opened.passed;
    };
    await one.rewrite([['Plombier', 'Plombier de jour']]);
    const dawdling = floors[0]!.worker.drain();
    await reached.passed;
    await other.rewrite([['Plombier', 'Plombier de nuit']]);
    const quick = floors[1]!.worker.drain();
    await new Promise((resolve) => setTimeout(resolve, 300));
    opened.open();
    await Promise.all([dawdling, quick]);
    expect(double.titlesIn(TRADES)).toEqual(['plombier de nuit']);
  });

  it('at once end with the newest words of everything', async () => {
    const names = Array.from({ length: 12 }, (_, place) => `Ouvrier ${place}`);
    await one.write(...names);
    await one.begin();
    const now = (round: number, part: string) =>
      names.map((name) => [name, `${name} tour ${round} ${part}`] as const);
    for (let round = 1; round <= 4; round++) {
      await Promise.all([one.rewrite(now(round, 'matin')), drained()]);
      await Promise.all([other.rewrite(now(round, 'soir')), drained()]);
    }
    await drained();
    expect(double.titlesIn(TRADES)).toEqual(names.map((name) => `${name} tour 4 soir`.toLowerCase()).sort());
    await one.reconcile.execute();
    expect((await one.search.state()).drift).toBe(0);
  });
});

function gate() {
  let open = () => undefined as void;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open: () => open(), passed };
}
