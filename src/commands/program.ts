import { Command } from 'commander';
import { accountCommand } from './account';
import { erasePersonCommand } from './erase-person';
import { exportPersonCommand } from './export-person';
import { importCommand } from './import';
import { migrateCommand } from './migrate';
import { reindexCommand } from './reindex';
import { seedCommand } from './seed';
import { serveCommand } from './serve';
import { tokenCommand } from './token';

/** `entremise <command>`: the fixed contract of design/architecture.md, "Command line". */
export function program(): Command {
  const root = new Command('entremise')
    .description('Working tool for job coaches.')
    .showHelpAfterError('(entremise --help lists the commands)')
    .exitOverride();
  for (const command of [
    serveCommand(),
    migrateCommand(),
    seedCommand(),
    accountCommand(),
    tokenCommand(),
    importCommand(),
    reindexCommand(),
    exportPersonCommand(),
    erasePersonCommand(),
  ]) {
    root.addCommand(command.copyInheritedSettings(root));
  }
  return root;
}
