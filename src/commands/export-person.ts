import { Command } from 'commander';
import { ExportPerson } from '../audit';
import type { Actor } from '../platform/acts/act';
import { identifierOf } from './erase-person';
import { withApplication } from './with-application';

const BY: Actor = { kind: 'command', id: null };

/** `export-person <id>`: one JSON document on standard output, laid out to be read by her. */
export function exportPersonCommand(): Command {
  return new Command('export-person')
    .description(
      'prints everything that is kept about a person, in words she can read (GDPR articles 15 and 20)',
    )
    .argument('<id>', 'id of the person, as in the address of her page')
    .option('--json', 'print the document on one line')
    .action(async (id: string, { json = false }: { json?: boolean }) => {
      const personId = identifierOf(id);
      const document = await withApplication((app) => app.get(ExportPerson).execute(BY, personId));
      process.stdout.write(`${JSON.stringify(document, null, json ? undefined : 2)}\n`);
    });
}
