import { Command, Option } from 'commander';
import { CreateAccount, type Role, ROLES } from '../identity';
import { result } from './output';
import { withApplication } from './with-application';

interface Options {
  email: string;
  role: Role;
  territory?: string;
  name?: string;
  json?: boolean;
}

export function accountCommand(): Command {
  const create = new Command('create')
    .description('opens an account and prints its one-time set-up link')
    .requiredOption('--email <email>', 'address of the account')
    .addOption(new Option('--role <role>', 'role').choices([...ROLES]).makeOptionMandatory())
    .option('--territory <code>', 'territory of a coach or a lead: dijon, lyon, ...')
    .option('--name <name>', 'name shown to colleagues')
    .option('--json', 'print one JSON document')
    .action(createAccount);
  return new Command('account').description('accounts').addCommand(create);
}

async function createAccount({ email, role, territory, name, json = false }: Options): Promise<void> {
  const made = await withApplication((app) =>
    app.get(CreateAccount).execute({ email, role, territory, name, by: { kind: 'command', id: null } }),
  );
  result(made, json, [made.setUpUrl]);
}
