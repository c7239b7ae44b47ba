import { type CanaryReport, runCanary } from '../canary/canary';
import { FEW } from '../canary/plans';
import type { World } from '../canary/world';
import type { LeakMutant } from './leak-mutants';
import { MutatedTree } from './mutated-tree';

/** What became of one leak. */
export interface MutantReport {
  readonly name: string;
  readonly caught: boolean;
  /** By what it was seen; or why it could not be tried. */
  readonly how: string;
  readonly seconds: number;
}

/** Runs the service with this leak in it and lets the canary look. What cannot be tried is not caught. */
export async function tryMutant(world: World, mutant: LeakMutant): Promise<MutantReport> {
  const began = performance.now();
  const done = (caught: boolean, how: string) => ({
    name: mutant.name,
    caught,
    how,
    seconds: (performance.now() - began) / 1_000,
  });
  let tree: MutatedTree | undefined;
  try {
    tree = MutatedTree.of(mutant);
    const how = whatTells(await runCanary(world, { tree: tree.folder, only: concerned([mutant]) }));
    return done(how !== null, how ?? 'nobody saw it');
  } catch (error) {
    return done(false, String(error));
  } finally {
    tree?.remove();
  }
}

/** All of them, a few at a time. */
export async function tryMutants(
  world: World,
  mutants: readonly LeakMutant[],
  atOnce = 2,
): Promise<MutantReport[]> {
  const waiting = [...mutants];
  const reports: MutantReport[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) reports.push(await tryMutant(world, next));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return reports;
}

/** The project as it is, under the same eyes: what would be seen there would catch nothing. */
export async function withoutLeak(world: World, mutants: readonly LeakMutant[]): Promise<string | null> {
  return whatTells(await runCanary(world, { only: concerned(mutants) }));
}

function concerned(mutants: readonly LeakMutant[]) {
  return {
    plans: [...FEW, ...mutants.flatMap(({ plans = [] }) => plans)],
    routes: mutants.flatMap(({ routes = [] }) => routes),
  };
}

/** One thing somebody read and must not know, in words; null when there is none. */
function whatTells({ leaks: [leak], manners: [manner], unseen: [unseen] }: CanaryReport): string | null {
  if (leak) return `${leak.where}: ${leak.reader.split(' ')[0]} reads ${leak.column}`;
  return manner ?? (unseen ? `${unseen.what.split(' ')[0]} is not seen` : null);
}
