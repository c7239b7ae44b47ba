import { Argument, Command } from 'commander';
import { DemoSignIn } from '../identity';
import { Seeds, WORLDS, type World } from '../seeding';
import { result } from './output';
import { withApplication } from './with-application';

export function seedCommand(): Command {
  return new Command('seed')
    .description('loads a world into a database that holds nobody')
    .addArgument(new Argument('<world>', 'which world').choices([...WORLDS]))
    .option('--force', 'load it although the database holds people')
    .option('--json', 'print one JSON document')
    .action(async (world: World, { force = false, json = false }: { force?: boolean; json?: boolean }) => {
      const { counts, accounts } = await withApplication(async (app) => {
        const counts = await app.get(Seeds).load(world, { force });
        const signIn = app.get(DemoSignIn);
        const accounts = (await signIn.characters()).map((one) => ({ ...one, url: signIn.linkFor(one) }));
        return { counts, accounts };
      });
      const lines = accounts.map(({ role, email, url }) => `account ${role} ${email} ${url}`);
      result({ world, ...counts, accounts }, json, lines);
    });
}
