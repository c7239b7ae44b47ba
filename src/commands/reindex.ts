import { SingleBar } from 'cli-progress';
import { Command } from 'commander';
import { EngineAway, EngineRefused, TaskFailed } from '../platform/search/meilisearch/meili.errors';
import type { Rebuilt, RebuildProgress } from '../platform/search/upkeep/rebuild';
import { Reindex } from '../platform/search/upkeep/reindex';
import { ReindexIncomplete, ReindexRunsAlready } from '../platform/search/upkeep/reindex.errors';
import { CommandRefused } from './command.errors';
import { progress, result } from './output';
import { withApplication } from './with-application';

interface Options {
  words?: boolean;
  json?: boolean;
}

export function reindexCommand(): Command {
  return new Command('reindex')
    .description('makes the words of the search anew; the service goes on answering')
    .option('--words', "PostgreSQL's words too, when Meilisearch stands beside them")
    .option('--json', 'print one JSON document')
    .action(reindex);
}

async function reindex({ words = false, json = false }: Options): Promise<void> {
  const bar = new SingleBar({
    format: '{collection} {value} / {total}',
    stream: process.stderr,
    noTTYOutput: false,
  });
  const report = await withApplication((app) =>
    app.get(Reindex).execute((step) => show(bar, step), { words }),
  )
    .finally(() => bar.stop())
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  for (const { collection, refused } of json ? [] : report) {
    for (const id of refused) progress(`${collection} ${id}: the engine would not take it`);
  }
  result(report, json, report.map(lineOf));
}

/** One line a collection: the next one begins below. */
function show(bar: SingleBar, { collection, done, total }: RebuildProgress): void {
  if (!bar.isActive) bar.start(total, 0, { collection });
  bar.setTotal(total);
  bar.update(done, { collection });
  if (done >= total) bar.stop();
}

function lineOf({ engine, collection, documents, refused }: Rebuilt): string {
  return `${engine} ${collection}  documents ${documents}  refused ${refused.length}`;
}

function refusalOf(error: unknown): unknown {
  if (error instanceof ReindexRunsAlready || error instanceof ReindexIncomplete) {
    return new CommandRefused(error.message);
  }
  const known = error instanceof EngineAway || error instanceof EngineRefused || error instanceof TaskFailed;
  return known
    ? new CommandRefused(
        `Meilisearch does not do it (${error.code}). What answers is left as it is: run the command again.`,
      )
    : error;
}
