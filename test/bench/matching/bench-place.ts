import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { AppModule } from '../../../src/app.module';
import { readConfig } from '../../../src/platform/config/config';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded';
import { useEncryptionKey } from '../../../src/platform/encryption/encrypted';
import type { CrowdSize } from '../../../src/seeding';
import { addressOf } from '../../support/test-server';
import { hundredths } from './timing';

const PROJECT = resolve(__dirname, '..', '..', '..');
/** Of this run only: it encrypts what goes away with it. */
const KEY = randomBytes(32).toString('base64');

/** A database of the bench's own, on DATABASE_URL's server or on one that comes and goes, and what runs over it. */
export class BenchPlace {
  private readonly closing: (() => Promise<unknown>)[] = [];

  private constructor(
    readonly databaseUrl: string,
    readonly folder: string,
  ) {}

  static async open(): Promise<BenchPlace> {
    const folder = mkdtempSync(join(tmpdir(), 'entremise-bench-'));
    // Under root the server runs as another user, who must be able to cross the folder.
    if (process.getuid?.() === 0) chmodSync(folder, 0o711);
    const given = process.env.DATABASE_URL;
    const server = given ? null : await startEmbeddedPostgres({ dataFolder: folder });
    const address = given ?? server!.url;
    const name = `entremise_bench_${process.pid}`;
    await onServer(
      address,
      `CREATE DATABASE "${name}" TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'fr-FR'`,
    );
    const place = new BenchPlace(addressOf(address, name), folder);
    place.closing.push(async () => {
      await onServer(address, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
      await server?.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    return place;
  }

  /** What every process of the bench is told. */
  get environment(): Record<string, string> {
    const { MEILI_URL, MEILI_KEY } = process.env;
    return {
      DATABASE_URL: this.databaseUrl,
      ENCRYPTION_KEY: KEY,
      ENTREMISE_DATA: this.folder,
      ENTREMISE_DEMO: '0',
      ...(MEILI_URL ? { MEILI_URL } : {}),
      ...(MEILI_KEY ? { MEILI_KEY } : {}),
    };
  }

  /** The command, as it is built, its progress on our standard error. @returns milliseconds */
  async seed({ openings, participants, employers, seed }: CrowdSize): Promise<number> {
    const began = performance.now();
    const sizes = { openings, participants, employers, seed };
    const options = Object.entries(sizes).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const child = spawn(
      process.execPath,
      [join(PROJECT, 'dist', 'cli.js'), 'seed', 'crowd', ...options, '--json'],
      {
        env: { PATH: process.env.PATH ?? '', ...this.environment },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    const status = await new Promise((ended) => child.once('close', ended));
    if (status !== 0) throw new Error('seed crowd did not load.');
    return hundredths(performance.now() - began);
  }

  /** The whole house in this process, to be asked part by part. */
  async house(): Promise<INestApplicationContext> {
    const config = readConfig(this.environment);
    useEncryptionKey(config.encryptionKey);
    const app = await NestFactory.createApplicationContext(AppModule.over(config, this.databaseUrl), {
      logger: ['error'],
    });
    this.whenClosed(() => app.close());
    return app;
  }

  /** Put away before the database is. */
  whenClosed(close: () => Promise<unknown>): void {
    this.closing.unshift(close);
  }

  async close(): Promise<void> {
    for (const close of this.closing)
      await close().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
  }
}

async function onServer(address: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
