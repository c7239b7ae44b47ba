import { Command } from 'commander';
import { IssueApiToken } from '../identity';
import { result } from './output';
import { withApplication } from './with-application';

export function tokenCommand(): Command {
  return new Command('token')
    .description('prints a bearer token for the API, and nothing else')
    .requiredOption('--email <email>', 'address of the account')
    .option('--json', 'print one JSON document')
    .action(async ({ email, json = false }: { email: string; json?: boolean }) => {
      const token = await withApplication((app) =>
        app.get(IssueApiToken).execute({ email, by: { kind: 'command', id: null } }),
      );
      result({ token }, json, [token]);
    });
}
