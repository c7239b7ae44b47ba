import { Turns } from './turns';

describe('work done in turns', () => {
  it('runs four at once out of twenty, in the order they came, failures included', async () => {
    const turns = new Turns(4);
    const begun: number[] = [];
    const open: (() => void)[] = [];
    let most = 0;
    let running = 0;
    const asked = Array.from({ length: 20 }, (_, index) =>
      turns.take(async () => {
        begun.push(index);
        most = Math.max(most, ++running);
        await new Promise<void>((resolve) => open.push(resolve));
        running--;
        if (index % 3 === 0) throw new Error('no');
        return index;
      }),
    );
    const settled = Promise.allSettled(asked);
    for (let done = 0; done < 20; done++) {
      while (open.length === 0) await Promise.resolve();
      open.shift()!();
      for (let tick = 0; tick < 10; tick++) await Promise.resolve();
    }
    const answers = await settled;
    expect(most).toBe(4);
    expect(begun).toEqual(Array.from({ length: 20 }, (_, index) => index));
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(7);
    await expect(turns.take(async () => 'free again')).resolves.toBe('free again');
  });
});
