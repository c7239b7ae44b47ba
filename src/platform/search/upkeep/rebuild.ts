import type { Collection, EngineName } from '../word-search';
import type { Turn } from './upkeep-lock';

/** Where a rebuild stands: `done` of `total` documents of a collection. */
export interface RebuildProgress {
  readonly collection: Collection;
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: RebuildProgress) => void;

/** What a rebuild came to, for one collection of one engine. */
export interface Rebuilt {
  readonly engine: EngineName;
  readonly collection: Collection;
  /** In it when it was done. */
  readonly documents: number;
  /** Ids of the documents the engine would not take: the others are in. */
  readonly refused: readonly string[];
}

/** Makes what an engine knows anew, while it goes on answering. Safe to kill at any moment, and to begin again. */
export interface Rebuild {
  collection(collection: Collection, turn: Turn, onProgress: OnProgress): Promise<Rebuilt>;
}
