import { buildWorld, type World } from '../canary/world';
import { FEW_MUTANTS, LEAK_MUTANTS } from './leak-mutants';
import { tryMutant, withoutLeak } from './mutants';
import { builtFiles } from './mutated-tree';

jest.setTimeout(180_000);

const FEW = LEAK_MUTANTS.filter(({ name }) => FEW_MUTANTS.includes(name));

/** A few of the leaks that `npm run promises` tries. */
describe('A leak put into the service', () => {
  let world: World;
  beforeAll(async () => {
    world = await buildWorld('mutants');
  });

  it.each(FEW)('is seen when $name', async (mutant) => {
    expect(await tryMutant(world, mutant)).toMatchObject({ caught: true });
  });

  it('is not seen where there is none', async () => {
    expect(await withoutLeak(world, FEW)).toBeNull();
  });
});

it('every leak still finds the text it changes, once, and leaves a program', () => {
  expect(FEW).toHaveLength(FEW_MUTANTS.length);
  expect(LEAK_MUTANTS.length).toBeGreaterThanOrEqual(24);
  for (const mutant of LEAK_MUTANTS) expect(builtFiles(mutant).size).toBeGreaterThan(0);
});
