import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WordSources } from '../word-sources';
import type { OnProgress, Rebuild, Rebuilt } from './rebuild';
import { RebuildWords } from './rebuild-words';
import { ReindexRunsAlready } from './reindex.errors';
import { afterTurn, COMPARING, inTurn, REBUILDING, type Turn } from './upkeep-lock';

export interface ReindexOptions {
  /** PostgreSQL's words too, although an index stands beside them: after other names of occupations. */
  readonly words?: boolean;
}

/**
 * Makes anew what the engine of this installation knows: the indexes of Meilisearch when there is
 * one, else PostgreSQL's words. The service goes on answering meanwhile.
 */
@Injectable()
export class Reindex {
  constructor(
    private readonly source: DataSource,
    private readonly sources: WordSources,
    private readonly words: RebuildWords,
    private readonly index: Rebuild | null,
  ) {}

  /** @throws ReindexRunsAlready, ReindexIncomplete, EngineAway, EngineRefused */
  async execute(
    onProgress: OnProgress = () => undefined,
    { words = false }: ReindexOptions = {},
  ): Promise<Rebuilt[]> {
    const rebuilds: Rebuild[] = [
      ...(words || !this.index ? [this.words] : []),
      ...(this.index ? [this.index] : []),
    ];
    const done = await inTurn(this.source, REBUILDING, (turn) =>
      afterTurn(this.source, COMPARING, () => this.all(rebuilds, turn, onProgress)),
    );
    if (!done) throw new ReindexRunsAlready();
    return done;
  }

  private async all(rebuilds: readonly Rebuild[], turn: Turn, onProgress: OnProgress): Promise<Rebuilt[]> {
    const done: Rebuilt[] = [];
    for (const rebuild of rebuilds) {
      for (const collection of this.sources.collections()) {
        done.push(await rebuild.collection(collection, turn, onProgress));
      }
    }
    return done;
  }
}
