import { Refused, Unreachable } from '../../../src/platform/outbox/outbox.errors';
import { OutboxStateQuery } from '../../../src/platform/outbox/outbox-state.query';
import { GroundFloor, MONDAY } from '../../support/ground-floor';

const seconds = (count: number) => new Date(MONDAY.getTime() + count * 1000);

describe('The outbox', () => {
  let house: GroundFloor;
  let handled: string[];
  let answer: (name: string) => Promise<string | void>;
  const logged: unknown[] = [];

  beforeAll(async () => {
    const keep = (entry: unknown) => void logged.push(entry);
    house = await GroundFloor.open({ logger: { log: keep, warn: keep, error: keep } });
    for (const topic of ['letters', 'parcels']) {
      house.handlers.register(topic, {
        handle: ({ ref }) => {
          handled.push(String(ref.name));
          return answer(String(ref.name));
        },
      });
    }
  });
  beforeEach(async () => {
    await house.empty();
    house.clock.moveTo(MONDAY);
    handled = [];
    logged.length = 0;
    answer = async () => undefined;
  });
  afterAll(() => house.close());

  const state = () => house.app.get(OutboxStateQuery).now();

  it('does what committed acts asked for, and keeps what it came to', async () => {
    answer = async () => 'delivered';
    await house.ask('letters', [{ name: 'a' }]);
    expect(await house.worker.drain()).toBe(1);
    expect(handled).toEqual(['a']);
    expect(await house.message()).toMatchObject({
      attempts: 1,
      doneAt: MONDAY,
      outcome: 'delivered',
      leasedUntil: null,
    });
    expect(await house.worker.drain()).toBe(0);
  });

  it('does nothing for an act that was not committed', async () => {
    const failing = house.acts.perform(
      { by: { kind: 'system', id: null }, name: 'test.fail' },
      async (act) => {
        act.emit({ topic: 'letters', kind: 'test', ref: { name: 'ghost' } });
        throw new Error('no');
      },
    );
    await expect(failing).rejects.toThrow('no');
    expect(await house.worker.drain()).toBe(0);
    expect(handled).toEqual([]);
  });

  it('leaves a message alone until it is due on our clock', async () => {
    await house.ask('letters', [{ name: 'a' }], 'test', seconds(60));
    expect(await house.worker.drain()).toBe(0);
    expect(await state()).toEqual({ pending: 0, oldestSeconds: 0, setAside: 0 });
    house.clock.moveTo(seconds(60));
    expect(await house.worker.drain()).toBe(1);
  });

  it('tries again later after a failure, and then no longer speaks of it', async () => {
    answer = async () => Promise.reject(new TypeError('Aïcha lives at 12 rue des Roses'));
    await house.ask('letters', [{ name: 'a' }]);
    await house.worker.drain();
    expect(await house.message()).toMatchObject({
      attempts: 1,
      doneAt: null,
      nextTryAt: seconds(10),
      lastFailure: 'TypeError',
      leasedUntil: null,
    });
    house.clock.moveTo(seconds(9));
    expect(await house.worker.drain()).toBe(0);
    expect(await state()).toEqual({ pending: 1, oldestSeconds: 9, setAside: 0 });
    answer = async () => undefined;
    house.clock.moveTo(seconds(10));
    expect(await house.worker.drain()).toBe(1);
    expect(await house.message()).toMatchObject({ attempts: 2, doneAt: seconds(10), lastFailure: null });
  });

  it('sets a poison row aside after ten tries, visible, while the others go on', async () => {
    answer = async (name) => {
      if (name === 'poison') throw new RangeError('it carries a name: Aïcha');
    };
    await house.ask('letters', [{ name: 'poison' }, { name: 'a' }, { name: 'b' }]);
    for (let tries = 0; tries < 20; tries++) {
      await house.worker.drain();
      house.clock.advance(3_600_000);
    }
    expect(handled.filter((name) => name === 'poison')).toHaveLength(10);
    expect(handled).toEqual(expect.arrayContaining(['a', 'b']));
    const poison = (await house.messages()).find(({ ref }) => ref.name === 'poison');
    expect(poison).toMatchObject({ attempts: 10, doneAt: null, lastFailure: 'RangeError' });
    expect(poison?.setAsideAt).toEqual(expect.any(Date));
    expect(await state()).toEqual({ pending: 0, oldestSeconds: 0, setAside: 1 });
  });

  it('sets aside at once what was refused for good', async () => {
    answer = async () => Promise.reject(new Refused('550'));
    await house.ask('letters', [{ name: 'a' }]);
    await house.worker.drain();
    expect(await house.message()).toMatchObject({
      attempts: 1,
      setAsideAt: MONDAY,
      lastFailure: 'Refused 550',
    });
  });

  it('blames no message when the server of its topic is away, and lets the other topics work', async () => {
    answer = async (name) => {
      if (name.startsWith('letter')) throw new Unreachable('ECONNREFUSED');
    };
    const letters = Array.from({ length: 12 }, (_, index) => ({ name: `letter ${index}` }));
    await house.ask('letters', letters);
    await house.ask('parcels', [{ name: 'parcel' }]);
    await house.worker.drain();
    expect(handled).toContain('parcel');
    const waiting = (await house.messages()).filter(({ topic }) => topic === 'letters');
    expect(waiting.every(({ attempts, doneAt, nextTryAt }) => attempts === 0 && !doneAt && !nextTryAt)).toBe(
      true,
    );
    expect(handled.length).toBeLessThan(12);

    answer = async () => undefined;
    house.clock.moveTo(seconds(5));
    expect(await house.worker.drain()).toBe(12);
  });

  it('leaves a topic that nobody handles here to a process that does', async () => {
    await house.ask('of the next version', [{ name: 'a' }]);
    expect(await house.worker.drain()).toBe(0);
    expect(await house.message()).toMatchObject({ attempts: 0, leasedUntil: null });
    expect(await state()).toMatchObject({ pending: 1 });
  });

  it('keeps and logs the class and code of a failure, never its text', async () => {
    answer = async () => Promise.reject(Object.assign(new Error('secret words'), { code: 'E1' }));
    await house.ask('letters', [{ name: 'a', about: 'an id' }]);
    await house.worker.drain();
    expect(JSON.stringify(logged)).toContain('outbox.failed');
    expect(JSON.stringify([logged, await house.messages()])).not.toContain('secret words');
    expect(JSON.stringify(logged)).not.toContain('an id');
  });
});
