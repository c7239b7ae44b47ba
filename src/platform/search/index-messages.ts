import type { Emission } from '../acts/act';
import type { Collection } from './word-search';

/** The outbox topic an index beside the database is kept by. */
export const INDEX_TOPIC = 'search';

/** Most documents one message names, and one request carries. */
export const MOST_AT_ONCE = 500;

/** These documents changed or went: read them again and index what is found. */
export function followMessages(collection: Collection, ids: readonly string[]): Emission[] {
  const messages: Emission[] = [];
  for (let from = 0; from < ids.length; from += MOST_AT_ONCE) {
    const some = ids.slice(from, from + MOST_AT_ONCE).join(' ');
    messages.push({ topic: INDEX_TOPIC, kind: 'follow', ref: { collection, ids: some } });
  }
  return messages;
}

/** Make the index what it must be, and fill it if it lacks documents. */
export function prepareMessage(collection: Collection): Emission {
  return { topic: INDEX_TOPIC, kind: 'prepare', ref: { collection } };
}

/** Index every document beyond this id; none given, from the first. */
export function fillMessage(collection: Collection, after: string | null): Emission {
  return { topic: INDEX_TOPIC, kind: 'fill', ref: { collection, after } };
}

/** The ids a `follow` message names. */
export function idsNamed(ref: Readonly<Record<string, string | number | null>>): string[] {
  return String(ref.ids ?? '')
    .split(' ')
    .filter((id) => id !== '');
}
