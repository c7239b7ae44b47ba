import type { NextFunction, Request, Response } from 'express';
import { isFarAway, pace } from './pace';

/** Sends requests from one address, one after the other, and tells which were let through. */
async function ask(times: number, perMinute: number, ip: string): Promise<boolean[]> {
  const limit = pace(perMinute);
  const answers: boolean[] = [];
  for (let asked = 0; asked < times; asked++) {
    const answer = await new Promise<unknown>((resolve) => {
      void limit({ ip } as Request, {} as Response, resolve as NextFunction);
    });
    answers.push(answer === undefined);
  }
  return answers;
}

it('lets one address ask so often a minute, and no more', async () => {
  expect(await ask(4, 3, '203.0.113.7')).toEqual([true, true, true, false]);
});

it('lets a proxy through: it speaks for everybody', async () => {
  expect(await ask(5, 3, '127.0.0.1')).toEqual(Array(5).fill(true));
});

it.each(['127.0.0.1', '::1', '::ffff:10.0.0.3', '172.18.0.2', '192.168.1.4', 'fd00::2'])(
  '%s is near',
  (address) => expect(isFarAway(address)).toBe(false),
);

it.each(['203.0.113.7', '172.32.0.1', '::ffff:8.8.8.8', '2001:db8::1', '100.10.0.1'])(
  '%s is far',
  (address) => expect(isFarAway(address)).toBe(true),
);
