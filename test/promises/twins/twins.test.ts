import { compared } from './compare';
import { randomScripts } from './random-scripts';
import { TwinHouse } from './twin-house';
import { SEEN, TWINS } from './twins';

jest.setTimeout(120_000);

let houses: readonly [TwinHouse, TwinHouse];
beforeAll(async () => void (houses = [await TwinHouse.open(), await TwinHouse.open()]));
afterAll(() => Promise.all(houses.map((house) => house.close())));

describe('Two worlds that differ in one secret are the same to every employer, byte for byte', () => {
  it.each(TWINS.map((twin) => [twin.secret, twin] as const))('%s', async (_, twin) => {
    expect(await compared(houses, twin)).toBeNull();
  });

  it('whatever is done in whatever order', async () => {
    await randomScripts(houses, { scripts: 5, steps: 12, seed: 20_261_123 });
  });
});

describe('Two worlds that differ in what she grants do not look alike', () => {
  it.each(SEEN.map((twin) => [twin.secret, twin] as const))('%s', async (_, twin) => {
    expect(await compared(houses, twin)).not.toBeNull();
  });
});
