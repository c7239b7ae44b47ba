import { randomUUID } from 'node:crypto';
import { runName } from './test-run';
import { addressOf, onServer, template, testServer } from './test-server';

/** A migrated, otherwise empty database. */
export interface TestDatabase {
  readonly url: string;
  /** Removes the database, open connections included. Not needed at the end of a run, which removes them all. */
  drop(): Promise<void>;
}

let ofThisFile: Promise<TestDatabase> | undefined;

/** A new database for one test: some 40 ms. */
export function freshDatabase(): Promise<TestDatabase> {
  return clone(`${runName()}_${randomUUID().replaceAll('-', '')}`);
}

/**
 * The database of this Jest worker, as new for each test file: asked again within a file it is the same one, with
 * what the tests before have written.
 */
export function workerDatabase(): Promise<TestDatabase> {
  ofThisFile ??= clone(`${runName()}_worker_${process.env.JEST_WORKER_ID ?? '1'}`);
  return ofThisFile;
}

async function clone(name: string): Promise<TestDatabase> {
  const source = await template();
  await drop(name);
  await onServer((client) => client.query(`create database "${name}" template "${source}"`));
  return { url: addressOf(await testServer(), name), drop: () => drop(name) };
}

async function drop(name: string): Promise<void> {
  await onServer((client) => client.query(`drop database if exists "${name}" with (force)`));
}
