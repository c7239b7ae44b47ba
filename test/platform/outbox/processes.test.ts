import type { OutboxHandler, TakenMessage } from '../../../src/platform/outbox/outbox-handlers';
import { OutboxRepository } from '../../../src/platform/outbox/outbox.repository';
import type { OutboxSettings } from '../../../src/platform/outbox/outbox-settings';
import { GroundFloor, MONDAY } from '../../support/ground-floor';
import { until } from '../../support/until';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Long enough that nothing in a test happens because somebody looked by chance. */
const NEVER_BY_ITSELF = { pollMs: 3_600_000 };

describe('Several processes over one outbox', () => {
  const open: GroundFloor[] = [];
  let handled: { name: string; by: number }[];

  async function startProcess(handle?: OutboxHandler['handle'], settings: Partial<OutboxSettings> = {}) {
    const house = await GroundFloor.open({ settings });
    const by = open.push(house);
    house.handlers.register('letters', {
      handle: async (message, signal) => {
        handled.push({ name: String(message.ref.name), by });
        return handle?.(message, signal);
      },
    });
    return house;
  }

  const allDone = (house: GroundFloor) => async () =>
    (await house.messages()).every(({ doneAt }) => doneAt !== null);

  beforeEach(() => {
    handled = [];
  });
  afterEach(async () => {
    await open[0]?.empty();
    await Promise.all(open.splice(0).map((house) => house.close()));
  });

  it('share the work, and no message is handled by two', async () => {
    const one = await startProcess(() => pause(2).then(() => undefined), { pollMs: 50 });
    const other = await startProcess(() => pause(2).then(() => undefined), { pollMs: 50 });
    one.worker.start();
    other.worker.start();
    const names = Array.from({ length: 300 }, (_, index) => ({ name: `letter ${index}` }));
    await one.ask('letters', names);
    await until('every letter is done', allDone(one));
    expect(handled.map(({ name }) => name).sort()).toEqual(names.map(({ name }) => name).sort());
    expect(new Set(handled.map(({ by }) => by)).size).toBe(2);
  });

  it('take up by themselves what a dead process had in hand', async () => {
    const living = await startProcess(undefined, { leaseMs: 300, pollMs: 50 });
    await living.ask('letters', [{ name: 'a' }]);
    // Taken and never heard of again: what a kill -9 leaves behind.
    const [orphan] = await living.app.get(OutboxRepository).take(['letters'], 1);
    expect(orphan).toMatchObject({ attempt: 1 });
    expect(await living.worker.drain()).toBe(0);
    living.worker.start();
    await until('the lease is over and the letter done', allDone(living));
    expect(await living.message()).toMatchObject({ attempts: 2 });
    expect(handled).toHaveLength(1);
  });

  it('leave a message alone for longer after each death, four minutes at most', async () => {
    const house = await startProcess();
    await house.ask('letters', [{ name: 'a' }]);
    const leases: number[] = [];
    for (let death = 1; death <= 6; death++) {
      await house.app.get(OutboxRepository).take(['letters'], 1);
      leases.push(await leftOfLease(house));
      await house.source.query('UPDATE outbox_message SET leased_until = clock_timestamp()');
    }
    expect(leases).toEqual([30, 60, 120, 240, 240, 240]);
  });

  it('no longer take up what was in the hands of ten dead processes: it may be what kills them', async () => {
    const house = await startProcess(undefined, { leaseMs: 0 });
    await house.ask('letters', [{ name: 'a' }]);
    for (let death = 1; death <= 10; death++) {
      expect(await house.app.get(OutboxRepository).take(['letters'], 1)).toHaveLength(1);
    }
    await house.worker.drain();
    expect(handled).toEqual([]);
    expect(await house.message()).toMatchObject({ setAsideAt: MONDAY, lastFailure: 'NeverAnswered' });
  });

  it('ignore what a process says of a message that is no longer its own', async () => {
    const house = await startProcess(undefined, { leaseMs: 0 });
    const messages = house.app.get(OutboxRepository);
    await house.ask('letters', [{ name: 'a' }]);
    const [sleeper] = (await messages.take(['letters'], 1)) as [TakenMessage];
    const [successor] = (await messages.take(['letters'], 1)) as [TakenMessage];
    await messages.putOff(sleeper, new Date('2027-01-01'), 'Late');
    expect(await house.message()).toMatchObject({ nextTryAt: null, lastFailure: null });
    await messages.markDone(successor, 'sent');
    await messages.setAside(successor, 'Late');
    expect(await house.message()).toMatchObject({ outcome: 'sent', setAsideAt: null });
  });

  it('wake at the commit, without waiting to look', async () => {
    const house = await startProcess(undefined, NEVER_BY_ITSELF);
    house.worker.start();
    await until('it listens', () => isListening(house));
    await house.ask('letters', [{ name: 'a' }]);
    await until('the letter is done', allDone(house));
  });

  it('hear again after their connection broke, and miss nothing said meanwhile', async () => {
    const house = await startProcess(undefined, NEVER_BY_ITSELF);
    house.worker.start();
    await until('it listens', () => isListening(house));
    await house.source.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'entremise outbox_message' AND datname = current_database()`);
    await house.ask('letters', [{ name: 'said while deaf' }]);
    await until('the letter is done', allDone(house));
  });

  it('finish what they have in hand when they are asked to stop, and take nothing more', async () => {
    let finish = () => undefined as void;
    const house = await startProcess(() => new Promise<void>((resolve) => (finish = resolve)), { hands: 1 });
    house.worker.start();
    await house.ask('letters', [{ name: 'a' }, { name: 'b' }]);
    await until('one is in hand', () => handled.length === 1);
    const stopped = house.worker.stop();
    finish();
    await stopped;
    expect((await house.messages()).filter(({ doneAt }) => doneAt)).toHaveLength(1);
    expect(handled).toHaveLength(1);
  });

  it('give back what does not end in time, as if it had not been taken', async () => {
    const house = await startProcess(() => new Promise(() => undefined), { stopMs: 50 });
    house.worker.start();
    await house.ask('letters', [{ name: 'a' }]);
    await until('it is in hand', () => handled.length === 1);
    await house.worker.stop();
    expect(await house.message()).toMatchObject({
      attempts: 0,
      leasedUntil: null,
      doneAt: null,
      lastFailure: 'Interrupted',
    });
  });

  it('do not let a handler keep a message longer than its lease', async () => {
    const house = await startProcess(() => new Promise(() => undefined), { handlingMs: 30 });
    await house.ask('letters', [{ name: 'a' }]);
    await house.worker.drain();
    expect(await house.message()).toMatchObject({ attempts: 1, lastFailure: 'HandlingTooLong' });
  });

  /** In seconds, to the next ten. */
  async function leftOfLease(house: GroundFloor): Promise<number> {
    const [row] = await house.source.query<{ left: number }[]>(`SELECT
      (ceil(extract(epoch FROM leased_until - clock_timestamp()) / 10) * 10)::int AS left FROM outbox_message`);
    return row!.left;
  }

  async function isListening(house: GroundFloor): Promise<boolean> {
    const rows: unknown[] = await house.source.query(`SELECT 1 FROM pg_stat_activity
      WHERE application_name = 'entremise outbox_message' AND datname = current_database()
        AND state = 'idle' AND query LIKE 'LISTEN%'`);
    return rows.length > 0;
  }
});
