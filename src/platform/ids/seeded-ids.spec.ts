import { SeededIds } from './ids';
import { SeededRng } from './rng';

describe('seeded ids, for two worlds that must be compared byte for byte', () => {
  const drawn = (seed: number) => {
    const ids = new SeededIds(new SeededRng(seed));
    return [ids.next(), ids.next(), ids.token(), ids.digits(6)];
  };

  it('are the same for the same seed, and others for another', () => {
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  it('have the shape of the random ones: version 4, and as many digits as asked', () => {
    const [first, second, , digits] = drawn(7);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(digits).toMatch(/^\d{6}$/);
  });
});
