import { readFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { type CaseloadReport, ImportSharedTable } from '../people';
import type { Actor } from '../platform/acts/act';
import { mustExist } from './input';
import { progress, result } from './output';
import { remarkInWords } from './remark-in-words';
import { withApplication } from './with-application';

const BY: Actor = { kind: 'command', id: null };

interface Options {
  dryRun?: boolean;
  json?: boolean;
  /** E-mail address of the coach. */
  for?: string;
  column: readonly string[];
}

/** `import participants <file>`: a coach's table in CSV. */
export function participantsCommand(): Command {
  return new Command('participants')
    .description("imports a coach's table of people (CSV)")
    .argument('<file>', 'CSV file: any separator, UTF-8, UTF-16 or Windows-1252')
    .option('--for <email>', 'coach who follows them; without it a column "Coach" gives addresses')
    .option(
      '--column <title=field>',
      'what a column says, when its title does not tell; repeatable; field "leave" leaves it out',
      (one: string, before: readonly string[]) => [...before, one],
      [],
    )
    .option('--dry-run', 'read and report, keep nothing')
    .option('--json', 'print one JSON document')
    .action(importParticipants);
}

async function importParticipants(file: string, { dryRun, json = false, ...asked }: Options): Promise<void> {
  await mustExist(file);
  const content = await readFile(file);
  const bar = new SingleBar({
    format: '{value} / {total} lines',
    stream: process.stderr,
    noTTYOutput: false,
  });
  const report = await withApplication((app) => {
    const onProgress = (done: number, total: number) => {
      if (!bar.isActive) bar.start(total, 0);
      bar.update(done);
    };
    const options = { forCoach: asked.for, columns: asked.column, dryRun, onProgress };
    return app.get(ImportSharedTable).execute(BY, content, options);
  }).finally(() => bar.stop());
  if (!json) explain(report);
  const { received, created, alreadyThere, refused } = report;
  const line = `received ${received}  created ${created}  already there ${alreadyThere}  refused ${refused.length}`;
  result(report, json, [line]);
}

/** Everything a reader of the terminal has to know, in the order of the file: nothing is left out in silence. */
function explain({ columns, refused, leftOut, alreadyThereLines }: CaseloadReport): void {
  for (const { header, leftOut: why } of columns) if (why) progress(`Colonne « ${header} » : ${why}`);
  for (const { line, name, reasons, question } of refused) {
    for (const remark of reasons) progress(`${remarkInWords(remark, name)}`);
    if (question)
      progress(
        `Ligne ${line} (${name}) : ${question} Écrivez oui ou non dans une colonne « Même personne ? ».`,
      );
  }
  for (const { line, name, reason } of alreadyThereLines) progress(`Ligne ${line} (${name}) : ${reason}`);
  for (const remark of leftOut)
    progress(`${remarkInWords(remark, '')} (la personne est reprise, sans cette case)`);
}
