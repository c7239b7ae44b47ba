import { Command } from 'commander';
import { startOrExplain } from '../start-or-explain';

export function serveCommand(): Command {
  return new Command('serve').description('starts the service').action(() => startOrExplain());
}
