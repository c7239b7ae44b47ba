import type { AddressInfo } from 'node:net';
import {
  type DynamicModule,
  Global,
  type InjectionToken,
  Module,
  type Provider,
  type Type,
} from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request, { type Response, type Test as Ask } from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import { type Actor, ActTrail } from '../../src/platform/acts/act';
import { ActsModule } from '../../src/platform/acts/acts.module';
import { Clock, FixedClock } from '../../src/platform/clock/clock';
import { ClockModule } from '../../src/platform/clock/clock.module';
import { type Config, readConfig } from '../../src/platform/config/config';
import { ConfigModule } from '../../src/platform/config/config.module';
import { DatabaseModule } from '../../src/platform/database/database.module';
import { useEncryptionKey } from '../../src/platform/encryption/encrypted';
import { bearerTokenOf, Principals } from '../../src/platform/http/access';
import { configureHttp, HTTP_OPTIONS } from '../../src/platform/http/configure-http';
import { HttpModule } from '../../src/platform/http/http.module';
import { ReadTrail } from '../../src/platform/http/read-trail';
import { IdsModule } from '../../src/platform/ids/ids.module';
import { OutboxModule } from '../../src/platform/outbox/outbox.module';
import { Sessions } from '../../src/platform/sessions/sessions';
import { workerDatabase } from './database';

/** A configuration like that of a fresh machine; `environment` sets single variables. */
export function testConfig(environment: Record<string, string> = {}): Config {
  const ENCRYPTION_KEY = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7)).toString('base64');
  return readConfig({ NODE_ENV: 'test', ENCRYPTION_KEY, ...environment });
}

/** What a test of the ground floor puts on it. Without Principals of its own, `coach-<id>` is a bearer token. */
export interface HttpParts {
  readonly controllers: Type[];
  readonly providers?: Provider[];
  readonly imports?: (Type | DynamicModule)[];
  readonly config?: Config;
  readonly databaseUrl?: string;
}

/** A real application on a real database and a real port, configured as in production. */
export async function startHttp(parts: HttpParts): Promise<NestExpressApplication> {
  const config = parts.config ?? testConfig();
  const url = parts.databaseUrl ?? (await workerDatabase()).url;
  @Module({ controllers: parts.controllers, providers: parts.providers ?? [], imports: parts.imports ?? [] })
  class UnderTest {}
  const imports = [
    ConfigModule.of(config),
    ClockModule,
    IdsModule,
    DatabaseModule.at({ url }),
    ActsModule,
    OutboxModule,
    HttpModule.of(config),
    OpenDoor,
    UnderTest,
  ];
  const module = Test.createTestingModule({ imports }).overrideProvider(Clock).useValue(new FixedClock(NOON));
  return listen((await module.compile()).createNestApplication<NestExpressApplication>(HTTP_OPTIONS), config);
}

/** The Sunday on which tests take place. */
export const NOON = new Date('2026-11-22T12:00:00Z');

const started: NestExpressApplication[] = [];

// A test that fails before it closes its application would keep Jest from ending.
afterAll(async () => {
  await Promise.all(started.splice(0).map((app) => app.close().catch(() => undefined)));
});

/** Configures a Nest application as the service does, and has it listen on a port of its own; closed after the file. */
export async function listen(app: NestExpressApplication, config: Config): Promise<NestExpressApplication> {
  useEncryptionKey(config.encryptionKey);
  configureHttp(app, config);
  app.useLogger(process.env.ENTREMISE_TEST_LOGS ? ['error'] : false);
  started.push(app);
  await app.listen(0, '127.0.0.1');
  return app;
}

/** The address a started application listens on. */
export function urlOf(app: NestExpressApplication): string {
  return `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
}

/** Somebody with a browser: keeps cookies, follows nothing, fills in forms as they are shown. */
export class Browser {
  readonly agent: TestAgent;

  constructor(app: NestExpressApplication) {
    this.agent = request.agent(urlOf(app));
  }

  get(path: string): Ask {
    return this.agent.get(path).accept('html');
  }

  /** Opens `page`, fills its form in with `values` and sends it to `action`, with its hidden fields. */
  async submit(page: string, action: string, values: Record<string, unknown> = {}): Promise<Response> {
    return this.send(action, { ...hiddenFields((await this.get(page)).text), ...values });
  }

  /** Sends a form as it is given, hidden fields or not. */
  send(action: string, fields: Record<string, unknown>): Ask {
    return this.agent.post(action).accept('html').type('form').send(fields);
  }

  /** Goes where a redirection leads. */
  async follow(response: Response): Promise<Response> {
    return this.get(String(response.headers.location));
  }
}

/** The hidden fields of a page: the form token and the one-time key. */
export function hiddenFields(html: string): Record<string, string> {
  const fields = [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  return Object.fromEntries(fields.map(([, name, value]) => [name!, value!]));
}

/** Asks a provider of a started application. */
export function partOf<T>(app: NestExpressApplication, token: InjectionToken<T>): T {
  return app.get<T>(token, { strict: false });
}

/** What was written down in tests that have no audit room. */
export const written: { reads: { actor: Actor; event: string; subject: unknown }[]; acts: string[] } = {
  reads: [],
  acts: [],
};

const byBearer = {
  provide: Principals,
  inject: [Sessions],
  useFactory: (sessions: Sessions): Principals => ({
    principalOf: async (asked) => {
      const session = await sessions.of(asked);
      if (session) return principal(session.ownerId, ['coach']);
      const [role, id] = bearerTokenOf(asked)?.split('.') ?? [];
      return role && id ? principal(id, [role]) : null;
    },
  }),
};

function principal(id: string, roles: string[]) {
  return { id, roles, actor: { kind: 'account' as const, id } };
}

/** Stands in for identity and audit: `Authorization: Bearer coach.<id>` is a coach, a session is a coach's. */
@Global()
@Module({
  providers: [
    byBearer,
    {
      provide: ReadTrail,
      useValue: {
        record: async (actor: Actor, event: string, subject: unknown) =>
          void written.reads.push({ actor, event, subject }),
      },
    },
    {
      provide: ActTrail,
      useValue: { record: async (_: unknown, name: string) => void written.acts.push(name) },
    },
  ],
  exports: [Principals, ReadTrail, ActTrail],
})
class OpenDoor {}
