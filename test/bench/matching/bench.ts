import type { OpeningFacts } from '../../../src/openings';
import { BenchPlace } from './bench-place';
import { type Asked, askedBy, boardQuestions, loadBoard } from './board-questions';
import { CrowdHouse } from './crowd-house';
import { engineQuestions } from './engine-questions';
import { type ComparedWorld, type Exactness, exactnessOver, oddWorld } from './exactness';
import { httpQuestions } from './http-questions';
import { type BenchOptions, readOptions } from './options';
import { reindexQuestions } from './reindex-questions';
import { machineLine, type Report, tableOf } from './report';
import { reverseQuestions } from './reverse-questions';
import { satisfactionOf } from './satisfaction';
import { sqlQuestions } from './sql-questions';

/** What the plain definition is asked about: it reads every one. */
const COMPARED_OPENINGS = 5_000;

/** Measures everything in one run, side by side, and prints it: a table, or with `--json` one document and nothing else. */
export async function bench(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const place = await BenchPlace.open();
  try {
    const report = await measure(place, options);
    process.stdout.write(`${options.json ? JSON.stringify(report) : tableOf(report)}\n`);
  } finally {
    await place.close();
  }
}

async function measure(place: BenchPlace, options: BenchOptions): Promise<Report> {
  const seeding = { ms: await step('seed crowd', () => place.seed(options)) };
  const house = new CrowdHouse(await place.house(), options);
  const people = await house.people(options.people);
  // Before anything else weighs in this process.
  const { board, ...cost } = await step('board', () => loadBoard(house));
  const http = await step('http', () => httpQuestions(place, house, people));
  const asked = await step('words of people', () => askedBy(house, board, people));
  const profiles = asked.map(({ profile }) => profile);
  const engine = await step('engine', () => engineQuestions(house, profiles));
  const alone = await step('board alone', () => boardQuestions(board, asked));
  const openings = await house.openings(people[0]!);
  const sql = await step('sql', () => sqlQuestions(house, board, openings, asked));
  const reverse = await step('reverse', () => reverseQuestions(house, openings));
  const reindex = await step('reindex', () => reindexQuestions(house));
  const satisfaction = await step('satisfaction', () =>
    satisfactionOf(house, board, openings, people, asked),
  );
  const exact = await step('exact', async () => exactness(openings, asked, options));
  const { openings: count, participants, employers, seed } = options;
  const told = { openings: count, participants, employers, seed, machine: machineLine(), seeding };
  return { ...told, http, engine, board: { ...alone, ...cost }, sql, reverse, reindex, exact, satisfaction };
}

/** Half of the people are drawn from odd corners, half are of the crowd. */
function exactness(
  openings: readonly OpeningFacts[],
  asked: readonly Asked[],
  { profiles, seed }: BenchOptions,
): Exactness {
  const odd = oddWorld(Math.min(openings.length, COMPARED_OPENINGS), Math.ceil(profiles / 2), seed);
  const every = Math.max(1, Math.floor(openings.length / COMPARED_OPENINGS));
  const some = openings.filter((_, place) => place % every === 0).slice(0, COMPARED_OPENINGS);
  const crowd: ComparedWorld = {
    openings: some,
    people: Array.from({ length: Math.floor(profiles / 2) }, (_, place) => asked[place % asked.length]!),
  };
  return exactnessOver([odd, crowd]);
}

/** Says on standard error what is being measured. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  process.stderr.write(`${name}...\n`);
  const result = await work();
  process.stderr.write(`${name}: ${((performance.now() - began) / 1_000).toFixed(1)} s\n`);
  return result;
}
