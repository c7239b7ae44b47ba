import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { type EmployersReport, ImportEmployersFile } from '../network';
import type { Actor } from '../platform/acts/act';
import { mustExist } from './input';
import { progress, result } from './output';
import { remarkInWords } from './remark-in-words';
import { withApplication } from './with-application';

const BY: Actor = { kind: 'command', id: null };

interface Options {
  dryRun?: boolean;
  json?: boolean;
  /** E-mail address of the coach or lead. */
  for?: string;
  column: readonly string[];
}

/** `import employers <file>`: a table of employers in CSV. */
export function employersCommand(): Command {
  return new Command('employers')
    .description('imports a table of employers (CSV)')
    .argument('<file>', 'CSV file: any separator, UTF-8, UTF-16 or Windows-1252')
    .option('--for <email>', 'coach or lead whose territory keeps them; without it every territory sees them')
    .option(
      '--column <title=field>',
      'what a column says, when its title does not tell; repeatable; field "leave" leaves it out',
      (one: string, before: readonly string[]) => [...before, one],
      [],
    )
    .option('--dry-run', 'read and report, keep nothing')
    .option('--json', 'print one JSON document')
    .action(importEmployers);
}

async function importEmployers(file: string, { dryRun, json = false, ...asked }: Options): Promise<void> {
  await mustExist(file);
  const content = await readFile(file);
  const options = { forColleague: asked.for, columns: asked.column, dryRun };
  const report = await withApplication((app) => app.get(ImportEmployersFile).execute(BY, content, options));
  if (!json) explain(report);
  const { received, created, completed, alreadyThere, refused } = report;
  const line = `received ${received}  created ${created}  completed ${completed}  already there ${alreadyThere}  refused ${refused.length}`;
  result(report, json, [line]);
}

/** Everything a reader of the terminal has to know: nothing is left out in silence. */
function explain({ columns, refused, likenesses, differences, leftOut }: EmployersReport): void {
  for (const { header, leftOut: why } of columns) if (why) progress(`Colonne « ${header} » : ${why}`);
  for (const { name, reasons } of refused)
    for (const remark of reasons) progress(remarkInWords(remark, name));
  for (const { line, name, question } of likenesses) {
    progress(
      `Ligne ${line} (${name}) : ${question} Écrivez oui ou non dans une colonne « Même employeur ? ».`,
    );
  }
  for (const remark of differences) progress(remarkInWords(remark, ''));
  for (const remark of leftOut)
    progress(`${remarkInWords(remark, '')} (l’employeur est repris, sans cette case)`);
}
