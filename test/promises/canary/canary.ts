import { AsEmployer } from './drive/as-employer';
import { atHisDoor } from './drive/at-his-door';
import { hostileReplies, provokedFailures, tooManyTries, wrongAsking, wrongLinks } from './drive/errors';
import { differencesOfNothing } from './drive/same-nothing';
import { badManners } from './manners';
import { everyRoute, publicFiles } from './drive/every-route';
import { type Links, readMails, workIsDone } from './drive/mails';
import { takePapers } from './drive/papers';
import { type Employers, judged } from './judging';
import { needlesIn } from './planting';
import { PROJECT } from './service-process';
import { introduce, takeBack } from './drive/introductions';
import { Stage } from './stage';
import type { Verdict } from './verdict';
import type { World } from './world';

export interface CanaryOptions {
  /** The built tree that is run. */
  readonly tree?: string;
  /** How often each employer comes back. */
  readonly rounds?: number;
  /** Only these people are introduced, and only these routes are tried beside the employers'. */
  readonly only?: { readonly plans: readonly string[]; readonly routes: readonly string[] };
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
  { tree = PROJECT, rounds = 1, only }: CanaryOptions = {},
): Promise<CanaryReport> {
  const began = performance.now();
  const { plans, routes } = only ?? {};
  const introduced = world.introduced.filter(({ plan }) => plans?.includes(plan.name) ?? true);
  const stage = await Stage.set({ ...world, introduced }, tree);
  try {
    const before = await needlesIn(stage.source);
    for (const one of introduced) await introduce(stage, one);
    const links = await readMails(stage);
    for (const one of introduced) await takePapers(stage, one);
    const employers = await employersCome(stage, links, rounds);
    const [[key, path] = ['', '']] = links;
    const atDoor = employers.get(world.door.key);
    if (atDoor && !only) await atHisDoor(stage, atDoor, world.door);
    await wrongLinks(stage, links);
    if (!only) await wrongAsking(stage, key, path);
    if (!only) await hostileReplies(stage, key, path);
    await everyRoute(stage, routes);
    if (!only) await publicFiles(stage);
    for (const one of introduced) await takeBack(stage, one);
    await employersCome(stage, links, 1, employers);
    if (!only) await tooManyTries(stage);
    const nothings = await differencesOfNothing(stage, links);
    await provokedFailures(stage, key, path);
    await readMails(stage);
    const manners = [...nothings, ...badManners(stage)];
    return {
      ...(await judged(stage, links, employers, before)),
      manners,
      seconds: (performance.now() - began) / 1_000,
    };
  } finally {
    await stage.strike();
  }
}

/** How many employers ask at once. */
const AT_ONCE = 4;

async function employersCome(
  stage: Stage,
  links: Links,
  rounds: number,
  known?: Employers,
): Promise<Employers> {
  const employers = known ?? new Map([...links.keys()].map((key) => [key, new AsEmployer(stage, key)]));
  const waiting = [...links];
  const come = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [key, path] = next;
      for (let round = 0; round < rounds; round++) await employers.get(key)!.everything(path, round);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, come));
  await workIsDone(stage);
  return employers;
}
