import { EngineRefused } from './meili.errors';

/** What a key of ours may do, and to which indexes; its `uid` is the same on every machine and at every start. */
export interface KeyWanted {
  readonly uid: string;
  readonly name: string;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
}

export interface KeyHeld {
  readonly key: string;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
}

/** Where keys are made, with the key that was given. Each throws EngineRefused or EngineAway. */
export interface KeyDesk {
  find(uid: string): Promise<KeyHeld>;
  make(wanted: KeyWanted): Promise<KeyHeld>;
  remove(uid: string): Promise<void>;
}

export interface KeysByPurpose {
  readonly search: string;
  readonly indexing: string;
}

const SEARCH = { uid: '5e6f1a0c-7b1d-4c0e-9a55-2f6d0c1b7e01', name: 'Entremise: questions' };
const INDEXING = { uid: '5e6f1a0c-7b1d-4c0e-9a55-2f6d0c1b7e02', name: 'Entremise: indexes' };
const INDEXING_ACTIONS = [
  'documents.add',
  'documents.delete',
  'documents.get',
  'indexes.create',
  'indexes.delete',
  'indexes.get',
  'indexes.swap',
  'settings.get',
  'settings.update',
  'stats.get',
  'tasks.get',
];
const ATTEMPTS = 5;
/** The given key may not make keys, or the server knows no key at all. */
const MAY_NOT = new Set([401, 403]);

/**
 * Finds or makes a key that only asks and one that only indexes, so that the given one serves at the
 * start alone. Several processes may do it at once: a key is told by its uid, and its text follows
 * from the uid and the master key. What a key may do cannot be changed: one of an older version is made again.
 * @returns null when the given key may not make keys. @throws EngineAway, EngineRefused
 */
export async function keysByPurpose(
  desk: KeyDesk,
  collections: readonly string[],
): Promise<KeysByPurpose | null> {
  try {
    const search = await keyFor(desk, { ...SEARCH, actions: ['search'], indexes: [...collections] });
    // Two indexes that change places are a task of no index: only who may see all of them sees it.
    const indexing = await keyFor(desk, { ...INDEXING, actions: INDEXING_ACTIONS, indexes: ['*'] });
    return { search, indexing };
  } catch (error) {
    if (error instanceof EngineRefused && MAY_NOT.has(error.status)) return null;
    throw error;
  }
}

async function keyFor(desk: KeyDesk, wanted: KeyWanted): Promise<string> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const held = await unless(404, desk.find(wanted.uid));
    if (held && isScopedAs(held, wanted)) return held.key;
    if (held) await unless(404, desk.remove(wanted.uid));
    // Another process was quicker: its key is ours.
    const made = await unless(409, desk.make(wanted));
    if (made) return made.key;
  }
  throw new EngineRefused('key_contested', 409);
}

function isScopedAs(held: KeyHeld, wanted: KeyWanted): boolean {
  return sameWords(held.actions, wanted.actions) && sameWords(held.indexes, wanted.indexes);
}

function sameWords(some: readonly string[], others: readonly string[]): boolean {
  return [...some].sort().join(' ') === [...others].sort().join(' ');
}

async function unless<T>(status: number, answer: Promise<T>): Promise<T | null> {
  return answer.catch((error: unknown) => {
    if (error instanceof EngineRefused && error.status === status) return null;
    throw error;
  });
}
