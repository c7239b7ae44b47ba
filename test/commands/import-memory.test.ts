import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOf, variedOffers } from '../rooms/openings/offers';
import { freshDatabase } from '../support/database';
import { measured } from './command-line';

jest.setTimeout(300_000);

const folder = mkdtempSync(join(tmpdir(), 'import-memory-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An offer of some 12 kB: holding 1,200 more of them would take 14 MB. */
const LONG = 'Vous aimez le travail bien fait. '.repeat(370);

async function heapOf(count: number): Promise<number> {
  const offers = [...variedOffers(count)].map((one) => ({ ...one, description: LONG }));
  const file = join(folder, `${count}.json`);
  writeFileSync(file, answerOf(offers));
  const environment = { DATABASE_URL: (await freshDatabase()).url, ENTREMISE_DATA: folder };
  const args = ['import', 'france-travail', file, '--json'];
  const { stdout, memory } = await measured(args, { environment }, { collecting: true });
  expect(JSON.parse(stdout)).toMatchObject({ received: count, created: count, rejected: [] });
  return memory.heap;
}

it('an import five times as long does not need more memory than its batches', async () => {
  const [short, long] = [await heapOf(300), await heapOf(1_500)];
  expect(short).toBeGreaterThan(10);
  expect(long - short).toBeLessThan(10);
});
