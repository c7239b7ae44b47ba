import {
  type Collection,
  type Relevance,
  relevanceBy,
  type SearchState,
  type WordDocument,
  WordSearch,
} from '../word-search';
import { marked, type MarkedDocument } from '../word-mark';
import type { WordForms } from '../word-synonyms';
import { meiliDocumentOf } from './meili.document';
import type { MeiliServer } from './meili-server';
import { settingsFor } from './meili-settings';
import { type AskedWord, scoresOf, wordsAsked, wordsTyped } from './word-questions';

/**
 * Meilisearch as the engine. Its relevance is ours, not its ranking score: the share of the words
 * found, each worth what its place is worth, so that a match means the same whoever answered.
 */
export class MeilisearchWordSearch extends WordSearch {
  readonly engine = 'meilisearch';
  readonly degraded = false;
  readonly home = this;

  constructor(
    private readonly server: MeiliServer,
    private readonly synonyms: () => WordForms,
  ) {
    super();
  }

  async begin(): Promise<void> {}

  /** Makes the index and its settings what they must be. */
  async prepare(collection: Collection): Promise<void> {
    await this.server.prepare(collection, settingsFor(this.synonyms()));
  }

  /** Hands documents over. @returns the task to wait for. @throws UnfitDocument before anything is sent. */
  async send(collection: Collection, documents: readonly MarkedDocument[]): Promise<number> {
    return this.server.put(collection, documents.map(meiliDocumentOf));
  }

  /** In the index when it returns. The index must have been prepared. @throws UnfitDocument, TaskFailed */
  async put(collection: Collection, documents: readonly WordDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.server.succeeded(await this.send(collection, documents.map(marked)));
  }

  async remove(collection: Collection, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.server.succeeded(await this.server.remove(collection, ids));
  }

  /** @throws EngineAway, EngineRefused */
  async relevance(collection: Collection, words: string, limit: number): Promise<Relevance> {
    return this.found(collection, wordsAsked(words), limit);
  }

  /** @throws EngineAway, EngineRefused */
  async beginning(collection: Collection, typed: string, limit: number): Promise<Relevance> {
    return this.found(collection, wordsTyped(typed), limit);
  }

  private async found(
    collection: Collection,
    asked: readonly AskedWord[],
    limit: number,
  ): Promise<Relevance> {
    const hits = asked.length === 0 ? [] : await this.server.find(collection, asked, limit);
    return relevanceBy(this.engine, scoresOf(asked, hits), limit);
  }

  /** Documents are awaited when they are put: this engine, by itself, is never late, and has nothing to differ from. */
  async state(): Promise<SearchState> {
    await this.server.watch();
    return { engine: this.engine, status: 'up', lagSeconds: 0, drift: null };
  }
}
