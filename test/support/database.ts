import { randomUUID } from 'node:crypto';
import { runName } from './test-run';
import { addressOf, dropDatabases, onServer, template, testServer } from './test-server';

/** A migrated, otherwise empty database. */
export interface TestDatabase {
  readonly url: string;
  /** Removes the database, open connections included. Not needed at the end of a run, which removes them all. */
  drop(): Promise<void>;
}

/** Databases of this worker: a file is over when the next one begins, and what it left can go. */
const OF_THIS_WORKER = `${runName()}_worker_${process.env.JEST_WORKER_ID ?? '1'}_`;

let ofThisFile: Promise<TestDatabase> | undefined;
let swept: Promise<void> | undefined;

/** A new database for one test: some 60 ms. */
export function freshDatabase(): Promise<TestDatabase> {
  return clone(`${OF_THIS_WORKER}${randomUUID().replaceAll('-', '')}`);
}

/** The database of this test file: asked again it is the same one, with what the tests before have written. */
export function workerDatabase(): Promise<TestDatabase> {
  ofThisFile ??= freshDatabase();
  return ofThisFile;
}

async function clone(name: string): Promise<TestDatabase> {
  const source = await template();
  // What earlier files of this worker left would fill the memory it is kept in.
  await (swept ??= dropDatabases(OF_THIS_WORKER));
  await onServer((client) => client.query(`create database "${name}" template "${source}"`));
  return { url: addressOf(await testServer(), name), drop: () => dropDatabases(name) };
}
