import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { type Memory, measured } from '../commands/command-line';
import { Workshop } from '../platform/embedded-postgres/workshop';
import { answerOf, variedOffers } from '../rooms/openings/offers';

const ROUNDS = 3;
const SIZES = [1_000, 10_000];
const REPORT = resolve(__dirname, '..', '..', 'docs', 'performance.md');
const workshop = new Workshop();
afterAll(() => workshop.close());

interface Round extends Memory {
  readonly offers: number;
  readonly first: number;
  readonly again: number;
}

/** The command on an embedded database of its own, as durable as the product's, in seconds. */
async function round(offers: number): Promise<Round> {
  const environment = { ENTREMISE_DATA: workshop.dataFolder() };
  const file = join(workshop.folder(), 'offers.json');
  writeFileSync(file, answerOf(variedOffers(offers)));
  await measured(['migrate'], { environment });
  const times: number[] = [];
  const memories: Memory[] = [];
  for (const outcome of ['created', 'unchanged']) {
    const began = performance.now();
    const run = await measured(['import', 'france-travail', file, '--json'], { environment });
    times.push((performance.now() - began) / 1_000);
    memories.push(run.memory);
    expect(JSON.parse(run.stdout)).toMatchObject({ received: offers, [outcome]: offers });
  }
  const highest = (of: keyof Memory) => Math.max(...memories.map((memory) => memory[of]));
  return { offers, first: times[0]!, again: times[1]!, heap: highest('heap'), resident: highest('resident') };
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

/** Replaces what the page says of the import, or adds it. */
function keep(line: string): void {
  const before = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '# Measured\n';
  const others = before.split('\n').filter((one) => !one.startsWith('- `npm run bench:import`'));
  writeFileSync(
    REPORT,
    `${others.join('\n').trimEnd()}\n${others.some((one) => one.startsWith('- ')) ? '' : '\n'}${line}\n`,
  );
}

it('imports through the command', async () => {
  const told: string[] = [];
  for (const offers of SIZES) {
    const rounds: Round[] = [];
    for (let turn = 0; turn < ROUNDS; turn++) rounds.push(await round(offers));
    const [first, again] = [median(rounds.map((one) => one.first)), median(rounds.map((one) => one.again))];
    const [heap, resident] = [
      median(rounds.map((one) => one.heap)),
      median(rounds.map((one) => one.resident)),
    ];
    told.push(
      `${offers} offers ${first.toFixed(1)} s, again ${again.toFixed(1)} s, ` +
        `at most ${resident.toFixed(0)} MB resident and ${heap.toFixed(0)} MB of heap`,
    );
  }
  const machine = `${cpus().length} cores, Node ${process.versions.node}, embedded database, medians of ${ROUNDS}`;
  const line = `- \`npm run bench:import\` (${machine}, start of the command included): ${told.join('; ')}.`;
  process.stdout.write(`${line}\n`);
  keep(line);
}, 1_800_000);
