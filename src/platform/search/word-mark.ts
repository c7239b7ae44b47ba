import { createHash } from 'node:crypto';
import type { WordDocument } from './word-search';

/** A document with the mark of the words that PostgreSQL holds for it. */
export interface MarkedDocument extends WordDocument {
  readonly mark: string;
}

/** The same for the same words, another for others: what two copies of a document are compared by. */
export function markOf({ title, alsoCalled, body }: WordDocument): string {
  return createHash('sha256')
    .update(JSON.stringify([title, alsoCalled, body]))
    .digest('base64url')
    .slice(0, 22);
}

export function marked(document: WordDocument): MarkedDocument {
  return { ...document, mark: markOf(document) };
}
