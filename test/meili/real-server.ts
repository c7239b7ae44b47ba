import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MeiliAddress } from '../../src/platform/search/meilisearch/meili-clients';
import { until } from '../support/until';

declare const MEILISEARCH: string | null;

export interface RealServer extends MeiliAddress {
  stop(): Promise<void>;
}

/**
 * The server of MEILI_TEST_URL, or one of our own: on loopback, over an empty folder, telling nobody;
 * with a master key when one is asked for, which a given server has or has not.
 */
export async function realServer(masterKey: string | null = null): Promise<RealServer> {
  const { MEILI_TEST_URL: url, MEILI_TEST_KEY: key } = process.env;
  if (url) return { url, key: key ?? null, stop: async () => undefined };
  if (!MEILISEARCH) throw new Error('No Meilisearch: set MEILI_TEST_URL or put meilisearch on PATH.');
  const folder = mkdtempSync(join(tmpdir(), 'entremise-meili-'));
  const port = await freePort();
  const server = start(MEILISEARCH, folder, port, masterKey);
  const address = `http://127.0.0.1:${port}`;
  await until('Meilisearch answers', async () => {
    return (await fetch(`${address}/health`).catch(() => null))?.ok === true;
  });
  return { url: address, key: masterKey, stop: () => stop(server, folder) };
}

function start(program: string, folder: string, port: number, masterKey: string | null): ChildProcess {
  const kept = ['--db-path', join(folder, 'db'), '--dump-dir', join(folder, 'dumps')];
  const quiet = ['--no-analytics', '--log-level', 'WARN', '--http-addr', `127.0.0.1:${port}`];
  const guarded = masterKey === null ? [] : ['--master-key', masterKey];
  return spawn(program, [...kept, ...quiet, ...guarded], { cwd: folder, stdio: 'ignore' });
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  if (server.exitCode === null && server.kill()) await ended;
  rmSync(folder, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
