import { keepFigures } from '../figures';
import { compared } from './compare';
import { randomScripts } from './random-scripts';
import { TwinHouse } from './twin-house';
import { SEEN, TWINS } from './twins';

jest.setTimeout(1_800_000);

const SEED = Number(process.env.SEED ?? 718_2026);
const SCRIPTS = 200;

it(`shows employers the same bytes in worlds that differ in a secret: ${TWINS.length} pairs, ${SCRIPTS} scripts (SEED=${SEED})`, async () => {
  const houses = [await TwinHouse.open(), await TwinHouse.open()] as const;
  const told: string[] = [];
  for (const twin of TWINS) {
    const seen = await compared(houses, twin, 'pdf');
    if (seen !== null) told.push(`${twin.secret}: ${seen}`);
  }
  for (const twin of SEEN) expect(await compared(houses, twin, 'pdf')).not.toBeNull();
  await randomScripts(houses, { scripts: SCRIPTS, steps: 20, seed: SEED });
  await Promise.all(houses.map((house) => house.close()));
  keepFigures('twins', { identical: TWINS.length - told.length, total: TWINS.length, scripts: SCRIPTS });
  expect(told).toEqual([]);
});
