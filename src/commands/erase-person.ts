import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { ErasePerson, type ErasureReport } from '../audit';
import type { Actor } from '../platform/acts/act';
import { CommandRefused } from './command.errors';
import { progress, result } from './output';
import { withApplication } from './with-application';

const BY: Actor = { kind: 'command', id: null };
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Options {
  yes?: boolean;
  again?: boolean;
  json?: boolean;
}

export function erasePersonCommand(): Command {
  return new Command('erase-person')
    .description('erases a person everywhere, for good (GDPR article 17)')
    .argument('[id]', 'id of the person, as in the address of her page')
    .option('--yes', 'do not ask for confirmation')
    .option('--again', 'after a restore: erase again whoever had been erased')
    .option('--json', 'print one JSON document')
    .action(erasePerson);
}

async function erasePerson(id: string | undefined, { yes, again, json = false }: Options): Promise<void> {
  if (again) {
    const { people } = await withApplication((app) => app.get(ErasePerson).again(BY));
    return result({ people }, json, [`erased again ${people}`]);
  }
  const personId = identifierOf(id);
  if (!yes) await confirmed(personId);
  const report = await withApplication((app) => app.get(ErasePerson).execute(BY, personId));
  if (!json) explain(report);
  const rows = Object.values(report.rows).reduce((sum, count) => sum + count, 0);
  result(report, json, [`erased ${report.erasedAt.toISOString()}  rows ${rows}`]);
}

/** @throws CommandRefused */
export function identifierOf(id: string | undefined): string {
  if (!id || !UUID.test(id))
    throw new CommandRefused('The id of a person is needed, as in the address of her page.');
  return id.toLowerCase();
}

/** @throws CommandRefused when nobody is there to answer, or the answer is not yes. */
async function confirmed(id: string): Promise<void> {
  if (!process.stdin.isTTY) throw new CommandRefused('Erasing cannot be undone: add --yes to confirm.');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`Effacer définitivement la personne ${id} ? Écrivez « effacer » : `);
  terminal.close();
  if (answer.trim().toLowerCase() !== 'effacer') throw new CommandRefused('Rien n’a été effacé.');
}

/** What is left for a human to do, and what cannot be reached from here. */
function explain({ rows, mentions }: ErasureReport): void {
  for (const [table, count] of Object.entries(rows)) progress(`${table}: ${count}`);
  for (const { table, id, column } of mentions) {
    progress(`Son nom reste écrit dans ${table}.${column} (${id}) : à corriger à la main.`);
  }
  progress('Les sauvegardes gardent ses données jusqu’à leur fin : après une restauration, lancez --again.');
}
