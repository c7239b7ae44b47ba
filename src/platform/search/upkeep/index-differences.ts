import { Injectable } from '@nestjs/common';
import { type KnownDocument, KnownWords } from '../known-words';
import { MeiliServer } from '../meilisearch/meili-server';
import type { Collection } from '../word-search';

/** Documents compared at once: a list of ids this long is still a small request. */
const AT_ONCE = 1_000;

/** Compares an index with what PostgreSQL holds words for, by id and mark, part by part. */
@Injectable()
export class IndexDifferences {
  constructor(
    private readonly known: KnownWords,
    private readonly server: MeiliServer,
  ) {}

  /**
   * The ids of the documents that are missing in the index, stale or too many, in parts of a
   * thousand at most. The index must exist; what changes meanwhile may be named or not.
   */
  async *of(collection: Collection): AsyncGenerator<string[]> {
    let found = 0;
    for await (const page of this.known.pages(collection, AT_ONCE)) {
      const held = await this.server.marksOf(collection, idsOf(page));
      found += held.size;
      const differing = page.filter(({ id, mark }) => held.get(id) !== mark);
      if (differing.length > 0) yield idsOf(differing);
    }
    if ((await this.server.size(collection)) !== found) yield* this.tooMany(collection);
  }

  /** Those of these that differ still: the others were only on their way. */
  async still(collection: Collection, ids: readonly string[]): Promise<string[]> {
    const held = await this.server.marksOf(collection, ids);
    const known = await this.known.marksOf(collection, ids);
    return ids.filter((id) => held.get(id) !== known.get(id));
  }

  private async *tooMany(collection: Collection): AsyncGenerator<string[]> {
    for (let offset = 0; ; offset += AT_ONCE) {
      const held = [...(await this.server.held(collection, offset, AT_ONCE)).keys()];
      const known = await this.known.marksOf(collection, held);
      const unknown = held.filter((id) => !known.has(id));
      if (unknown.length > 0) yield unknown;
      if (held.length < AT_ONCE) return;
    }
  }
}

function idsOf(documents: readonly KnownDocument[]): string[] {
  return documents.map(({ id }) => id);
}
