import { parseArgs } from 'node:util';
import type { CrowdSize } from '../../../src/seeding';

/** What was asked for on the command line. */
export interface BenchOptions extends CrowdSize {
  readonly json: boolean;
  /** People whose list is compared, opening by opening, with the plain definition. */
  readonly profiles: number;
  /** People whose lists are timed and judged: 300, fewer on a quick run. */
  readonly people: number;
}

const [LARGE, MIDDLE] = [50_000, 10_000];

/** @throws with a sentence for an option that is none */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      openings: { type: 'string', default: '100000' },
      participants: { type: 'string' },
      employers: { type: 'string' },
      seed: { type: 'string', default: '1' },
      profiles: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const openings = whole('openings', values.openings);
  return {
    openings,
    participants: whole('participants', values.participants ?? String(Math.ceil(openings / 10))),
    employers: whole('employers', values.employers ?? String(Math.ceil(openings / 10))),
    seed: whole('seed', values.seed),
    people: openings >= MIDDLE ? 300 : 60,
    profiles: whole('profiles', values.profiles ?? String(profilesFor(openings))),
    json: values.json,
  };
}

/** A quick run compares a few people, the whole one ten thousand. */
function profilesFor(openings: number): number {
  if (openings >= LARGE) return 10_000;
  return openings >= MIDDLE ? 2_000 : 200;
}

function whole(name: string, typed: string): number {
  if (!/^\d{1,8}$/.test(typed) || Number(typed) === 0)
    throw new Error(`--${name} takes a whole number above 0.`);
  return Number(typed);
}
