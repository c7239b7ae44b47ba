import { SYSTEM } from '../../../src/platform/acts/act';
import { withRequestScope } from '../../../src/platform/acts/request-scope';
import { OutboxCleanUp } from '../../../src/platform/outbox/outbox-clean-up';
import { Refused } from '../../../src/platform/outbox/outbox.errors';
import { GroundFloor, MONDAY } from '../../support/ground-floor';

const HOUR = 3_600_000;
const hoursLater = (hours: number) => new Date(MONDAY.getTime() + hours * HOUR);

describe('What has served', () => {
  let house: GroundFloor;
  let performed = 0;

  beforeAll(async () => {
    house = await GroundFloor.open();
    house.handlers.register('letters', {
      handle: async ({ ref }) => {
        if (ref.name === 'refused') throw new Refused('550');
      },
    });
  });
  beforeEach(async () => {
    await house.empty();
    house.clock.moveTo(MONDAY);
    performed = 0;
  });
  afterAll(() => house.close());

  const cleanUp = (at: Date) => {
    house.clock.moveTo(at);
    return house.app.get(OutboxCleanUp).run();
  };
  const actUnderKey = () =>
    withRequestScope({ requestId: 'r', actsBegun: 0, idempotencyKey: 'k', requestHash: 'h' }, () =>
      house.acts.perform({ by: SYSTEM, name: 'test.count' }, async () => ({ count: ++performed })),
    );

  it('is kept a week when it is a message done', async () => {
    await house.ask('letters', [{ name: 'a' }]);
    await house.worker.drain();
    await cleanUp(hoursLater(7 * 24));
    expect(await house.messages()).toHaveLength(1);
    await cleanUp(hoursLater(7 * 24 + 1));
    expect(await house.messages()).toHaveLength(0);
  });

  it('never includes what waits for a human or for its day', async () => {
    await house.ask('letters', [{ name: 'refused' }]);
    await house.worker.drain();
    await house.ask('letters', [{ name: 'next year' }], 'test', hoursLater(9000));
    await cleanUp(hoursLater(8000));
    expect(await house.messages()).toHaveLength(2);
  });

  it('is kept two days when it is an idempotency key', async () => {
    await actUnderKey();
    await cleanUp(hoursLater(48));
    expect(await actUnderKey()).toEqual({ count: 1 });
    await cleanUp(hoursLater(49));
    expect(await actUnderKey()).toEqual({ count: 2 });
  });
});
