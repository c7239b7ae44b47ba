import { DiscoveryModule } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module';
import { Clock, FixedClock } from '../../src/platform/clock/clock';
import type { Config } from '../../src/platform/config/config';
import { useEncryptionKey } from '../../src/platform/encryption/encrypted';
import { HTTP_OPTIONS } from '../../src/platform/http/configure-http';
import { LoadProgrammes } from '../../src/programmes';
import { Seeds, type World } from '../../src/seeding';
import { type Cast, type CastName, castOf, type Role } from './cast';
import { freshDatabase } from './database';
import { listen, testConfig, urlOf } from './http';
import { type Answer, KeptAlive } from './kept-alive';

/** A quarter past ten in Dijon, on a Monday. */
export const MONDAY = new Date('2026-11-23T09:15:00Z');

/** What a production machine sets, and nothing real behind it. */
export const PRODUCTION = {
  NODE_ENV: 'production',
  BASE_URL: 'https://entremise.example',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'bonjour@entremise.example',
};

export interface Asked {
  /** One of the cast, or somebody else. */
  readonly as: CastName | Role;
  readonly verb: string;
  readonly path: string;
  /** Sent as JSON at the API, as a form of ours elsewhere; text and bytes as they are. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Send a form without its hidden fields. */
  readonly unsigned?: boolean;
}

/** The real AppModule over a database of its own, configured as the service does, with one of each kind of actor. */
export class WholeApp {
  readonly clock = this.app.get<FixedClock>(Clock, { strict: false });
  readonly source = this.app.get(DataSource, { strict: false });
  readonly client: KeptAlive;

  private constructor(
    readonly app: NestExpressApplication,
    readonly cast: Cast,
  ) {
    this.client = new KeptAlive(urlOf(app));
  }

  static async open({
    environment = {},
    world = 'empty',
  }: { environment?: Record<string, string>; world?: World } = {}): Promise<WholeApp> {
    const config: Config = testConfig(environment);
    const { url } = await freshDatabase();
    useEncryptionKey(config.encryptionKey);
    const module = await Test.createTestingModule({ imports: [AppModule.over(config, url), DiscoveryModule] })
      .overrideProvider(Clock)
      .useValue(new FixedClock(MONDAY))
      .compile();
    const app = await listen(module.createNestApplication<NestExpressApplication>(HTTP_OPTIONS), config);
    await app.get(LoadProgrammes, { strict: false }).execute();
    await app.get(Seeds, { strict: false }).load(world);
    return new WholeApp(app, await castOf(app));
  }

  part<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(token as never, { strict: false });
  }

  /** Asks as somebody: by bearer token under `/api/`, by session elsewhere. */
  async ask({ as, verb, path, body, headers = {}, unsigned }: Asked): Promise<Answer> {
    const role = typeof as === 'string' ? this.cast[as] : as;
    const given = path.startsWith('/api') ? forApi(role, body) : forPage(role, body, unsigned !== true);
    return this.client.send({ verb, path, ...given, headers: { ...given.headers, ...headers } });
  }

  async close(): Promise<void> {
    this.client.close();
    await this.app.close();
  }
}

function forApi({ token }: Role, body: unknown) {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (token) headers.authorization = `Bearer ${token}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  return { headers, body: raw(body) };
}

function forPage({ cookie, formToken }: Role, body: unknown, signed: boolean) {
  const headers: Record<string, string> = { accept: 'text/html' };
  if (cookie) headers.cookie = cookie;
  if (typeof body !== 'object' || body === null) return { headers, body: raw(body) };
  headers['content-type'] = 'application/x-www-form-urlencoded';
  const fields = signed && formToken ? { ...body, _jeton: formToken } : body;
  return { headers, body: new URLSearchParams(fields as Record<string, string>).toString() };
}

function raw(body: unknown): string | Buffer | undefined {
  if (body === undefined || typeof body === 'string' || Buffer.isBuffer(body)) return body;
  return JSON.stringify(body);
}
