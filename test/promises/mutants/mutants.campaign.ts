import { buildWorld } from '../canary/world';
import { keepFigures } from '../figures';
import { LEAK_MUTANTS } from './leak-mutants';
import { type MutantReport, tryMutants, withoutLeak } from './mutants';

/** `npm run promises`: each leak is put into the service alone, and somebody must see it. */
describe(`${LEAK_MUTANTS.length} leaks, one at a time`, () => {
  let asItIs: string | null;
  let reports: MutantReport[] = [];

  beforeAll(async () => {
    const world = await buildWorld('mutants');
    asItIs = await withoutLeak(world, LEAK_MUTANTS);
    reports = await tryMutants(world, LEAK_MUTANTS);
    const caught = reports.filter((one) => one.caught).length;
    keepFigures('mutants', { caught, total: reports.length });
    process.stdout.write(`${reports.map(lineOf).join('\n')}\n`);
  }, 900_000);

  it('nothing is seen in the service as it is', () => {
    expect(asItIs).toBeNull();
  });

  it.each(LEAK_MUTANTS)('it is seen when $name', ({ name }) => {
    expect(reports.find((one) => one.name === name)).toMatchObject({ caught: true });
  });
});

function lineOf({ name, caught, how, seconds }: MutantReport): string {
  return `${caught ? 'seen ' : 'UNSEEN'} ${seconds.toFixed(1)} s  ${name}: ${how}`;
}
