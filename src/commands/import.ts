import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { ImportFranceTravail, OfferStreamError, readOffers } from '../openings';
import { ImportRome } from '../reference';
import type { Actor } from '../platform/acts/act';
import { CommandRefused } from './command.errors';
import { employersCommand } from './import-employers';
import { participantsCommand } from './import-participants';
import { mustExist } from './input';
import { progress, result } from './output';
import { withApplication } from './with-application';

const BY: Actor = { kind: 'command', id: null };

interface Options {
  dryRun?: boolean;
  complete?: boolean;
  json?: boolean;
}

interface Report {
  received: number;
  created: number;
  updated: number;
  unchanged: number;
  closed?: number;
  rejected: readonly { id?: string | null; line?: number; reason: string }[];
}

export function importCommand(): Command {
  const franceTravail = new Command('france-travail')
    .description('imports an answer of "Offres d\'emploi v2"')
    .argument('<file>', 'JSON file')
    .option('--dry-run', 'read and report, keep nothing')
    .option('--complete', 'the file holds every offer still listed: close those it does not hold')
    .option('--json', 'print one JSON document')
    .action(importOffers);
  const rome = new Command('rome')
    .description('imports an official ROME file (codes or titles, CSV)')
    .argument('<file>', 'CSV file')
    .option('--dry-run', 'read and report, keep nothing')
    .option('--json', 'print one JSON document')
    .action(importRome);
  return new Command('import')
    .description('brings files in')
    .addCommand(franceTravail)
    .addCommand(employersCommand())
    .addCommand(participantsCommand())
    .addCommand(rome);
}

async function importOffers(file: string, { dryRun, complete, json = false }: Options): Promise<void> {
  await mustExist(file);
  const bar = new SingleBar({ format: '{value} offers read', stream: process.stderr, noTTYOutput: false });
  const report = await withApplication((app) => {
    bar.start(0, 0);
    const offers = itemsOf(createReadStream(file));
    const onProgress = (received: number) => bar.update(received);
    return app.get(ImportFranceTravail).execute(BY, offers, { dryRun, complete, onProgress });
  })
    .finally(() => bar.stop())
    .catch((error: unknown) => {
      throw error instanceof OfferStreamError ? new CommandRefused(brokenOff(error, dryRun)) : error;
    });
  tell(report, json);
}

async function importRome(file: string, { dryRun, json = false }: Options): Promise<void> {
  await mustExist(file);
  const content = await readFile(file);
  tell(await withApplication((app) => app.get(ImportRome).execute(BY, content, { dryRun })), json);
}

/** What broke, and what became of the lines before it. */
function brokenOff({ message, delivered }: OfferStreamError, dryRun = false): string {
  if (delivered === 0) return message;
  const read = delivered === 1 ? '1 offre lue avant' : `${delivered} offres lues avant`;
  return dryRun ? `${message} ${read}.` : `${message} ${read}, et gardée${delivered === 1 ? '' : 's'}.`;
}

async function* itemsOf(source: NodeJS.ReadableStream): AsyncGenerator<unknown> {
  for await (const { item } of readOffers(source as never)) yield item;
}

function tell(report: Report, json: boolean): void {
  const { received, created, updated, unchanged, closed = 0, rejected } = report;
  for (const { id, line, reason } of json ? [] : rejected) progress(`${id ?? line ?? '?'}: ${reason}`);
  result(report, json, [
    `received ${received}  created ${created}  updated ${updated}  unchanged ${unchanged}  ` +
      `closed ${closed}  rejected ${rejected.length}`,
  ]);
}
