import { bareColumns, columnsOf, needlesIn } from './planting';
import { PlannedAllowance } from './allowance';
import { staleWays } from './columns';
import { AsEmployer } from './drive/as-employer';
import { provokedFailures, tooManyTries, wrongAsking, wrongLinks } from './drive/errors';
import { differencesOfNothing } from './drive/same-nothing';
import { badManners } from './manners';
import { everyRoute, publicFiles } from './drive/every-route';
import { type Links, readMails, workIsDone } from './drive/mails';
import { takeBack } from './drive/taking-back';
import { Finder } from './finder';
import type { Needle } from './needle';
import { plannedGrants } from './planned-grants';
import { PROJECT } from './service-process';
import { addressedTo } from './sent-through-use-cases';
import { Stage } from './stage';
import { judge, type Verdict } from './verdict';
import type { World } from './world';

export interface CanaryOptions {
  /** The built tree that is run. */
  readonly tree?: string;
  /** How often each employer comes back. */
  readonly rounds?: number;
  /** Employers only: no other routes. */
  readonly quick?: boolean;
}

export interface CanaryReport extends Verdict {
  readonly needles: number;
  readonly routes: readonly string[];
  /** Routes that nobody asked. */
  readonly undriven: readonly string[];
  readonly mails: number;
  /** Columns that could hold a marker and hold none; lines of our own table that name no column. */
  readonly bare: readonly string[];
  readonly stale: readonly string[];
  /** What tells something without a word of hers: headers, labels, other sites, two kinds of nothing. */
  readonly manners: readonly string[];
  readonly seconds: number;
}

/** Lets everybody ask everything of the real service, and looks at all they got to read. */
export async function runCanary(
  world: World,
  { tree = PROJECT, rounds = 1, quick = false }: CanaryOptions = {},
): Promise<CanaryReport> {
  const began = performance.now();
  const stage = await Stage.set(world, tree);
  try {
    const before = await needlesIn(stage.source);
    const links = await readMails(stage);
    const employers = await employersCome(stage, links, rounds);
    const [[key, path] = ['', '']] = links;
    await wrongLinks(stage, links);
    if (!quick) await wrongAsking(stage, key, path);
    if (!quick) await everyRoute(stage);
    if (!quick) await publicFiles(stage);
    for (const one of world.introduced) await takeBack(stage, one);
    await employersCome(stage, links, 1, employers);
    if (!quick) await tooManyTries(stage);
    const nothings = await differencesOfNothing(stage, links);
    await provokedFailures(stage, key, path);
    await readMails(stage);
    const manners = [...nothings, ...badManners(stage)];
    return {
      ...(await judged(stage, employers, before)),
      manners,
      seconds: (performance.now() - began) / 1_000,
    };
  } finally {
    await stage.strike();
  }
}

type Employers = ReadonlyMap<string, AsEmployer>;

async function employersCome(
  stage: Stage,
  links: Links,
  rounds: number,
  known?: Employers,
): Promise<Employers> {
  const employers = known ?? new Map([...links.keys()].map((key) => [key, new AsEmployer(stage, key)]));
  for (let round = 0; round < rounds; round++)
    for (const [key, path] of links) await employers.get(key)!.everything(path, round);
  await workIsDone(stage);
  return employers;
}

async function judged(stage: Stage, employers: Employers, before: readonly Needle[]) {
  const { source, taps, world } = stage;
  taps.text({ kind: 'log' }, 'log', stage.service.output);
  taps.text(
    { kind: 'index' },
    'index',
    Buffer.from(
      JSON.stringify(
        [...stage.meili.indexes].map(([, { settings, documents }]) => [settings, [...documents.values()]]),
      ),
    ),
  );
  const after = await needlesIn(source, { typed: true });
  const needles = [
    ...new Map([...before, ...after].map((one) => [`${one.column} ${one.row} ${one.text}`, one])).values(),
  ];
  const finder = new Finder();
  for (const needle of needles) finder.add(needle);
  const granted = await plannedGrants(world, source, needles);
  const allowance = await PlannedAllowance.of(world, source, granted);
  for (const [key, { typed }] of employers)
    for (const text of [...typed, ...addressedTo(key)]) allowance.own(key, text);
  const driven = new Set(taps.driven.keys());
  return {
    ...judge(taps.all, finder, allowance, granted),
    needles: needles.length,
    routes: [...driven],
    undriven: world.routes.map(({ name }) => name).filter((name) => !driven.has(name)),
    mails: taps.mails,
    bare: await bareColumns(source),
    stale: staleWays(columnsOf(source)),
  };
}
