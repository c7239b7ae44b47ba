import { Injectable } from '@nestjs/common';
import type { Collection, IndexingAct, WordDocument } from './word-search';

/** The transaction documents are read in, at their turn. */
export type Reading = Pick<IndexingAct, 'manager'>;

/** Who knows the documents of a collection: an index is told ids, and asks for their words. */
export interface WordSource {
  /** The documents of these ids as they are now; an id that is gone is left out, and leaves the index. */
  documentsOf(ids: readonly string[], reading: Reading): Promise<WordDocument[]>;

  /** The ids of all its documents, part by part: the `limit` next ones in their order, beyond `after`. */
  idsAfter(after: string | null, limit: number, reading: Reading): Promise<string[]>;
}

/** Rooms register when they start what an engine beside the database may index. */
@Injectable()
export class WordSources {
  private readonly sources = new Map<Collection, WordSource>();

  register(collection: Collection, source: WordSource): void {
    if (this.sources.has(collection)) throw new Error(`The words "${collection}" have a source already.`);
    this.sources.set(collection, source);
  }

  collections(): Collection[] {
    return [...this.sources.keys()].sort();
  }

  of(collection: Collection): WordSource {
    const source = this.sources.get(collection);
    if (!source) throw new Error(`The words "${collection}" have no source.`);
    return source;
  }
}
