import type { INestApplicationContext } from '@nestjs/common';
import { SingleBar } from 'cli-progress';
import { Argument, Command } from 'commander';
import { DemoSignIn } from '../identity';
import { type CrowdSize, DEFAULT_CROWD, LoadCrowd, type SeedCounts, Seeds, WORLDS } from '../seeding';
import { wholeNumber } from './input';
import { result } from './output';
import { withApplication } from './with-application';

type World = (typeof WORLDS)[number] | 'crowd';

interface Options extends CrowdSize {
  readonly force?: boolean;
  readonly json?: boolean;
}

export function seedCommand(): Command {
  const { openings, participants, employers, seed } = DEFAULT_CROWD;
  return new Command('seed')
    .description('loads a world into a database that holds nobody')
    .addArgument(new Argument('<world>', 'which world').choices([...WORLDS, 'crowd']))
    .option('--openings <n>', 'crowd: how many openings', wholeNumber, openings)
    .option('--participants <n>', 'crowd: how many people', wholeNumber, participants)
    .option('--employers <n>', 'crowd: how many employers', wholeNumber, employers)
    .option('--seed <n>', 'crowd: the number it is drawn from', wholeNumber, seed)
    .option('--force', 'load it although the database holds people')
    .option('--json', 'print one JSON document')
    .action(async (world: World, { json = false, ...options }: Options) => {
      const { counts, accounts } = await withApplication(async (app) => {
        const counts = await load(app, world, options);
        const signIn = app.get(DemoSignIn);
        const accounts = (await signIn.characters()).map((one) => ({ ...one, url: signIn.linkFor(one) }));
        return { counts, accounts };
      });
      const lines = accounts.map(({ role, email, url }) => `account ${role} ${email} ${url}`);
      result({ world, ...counts, accounts }, json, lines);
    });
}

async function load(
  app: INestApplicationContext,
  world: World,
  { force, ...size }: Omit<Options, 'json'>,
): Promise<SeedCounts> {
  if (world !== 'crowd') return app.get(Seeds).load(world, { force });
  const format = '{bar} {value} of {total} written, {duration_formatted}';
  const bar = new SingleBar({ format, stream: process.stderr, noTTYOutput: false });
  bar.start(size.openings + size.participants + size.employers, 0);
  const onProgress = (written: number) => bar.update(written);
  return app
    .get(LoadCrowd)
    .load(size, { force, onProgress })
    .finally(() => bar.stop());
}
