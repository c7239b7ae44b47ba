import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request, { type Test as Ask } from 'supertest';
import { DataSource } from 'typeorm';
import { AppModule } from '../../src/app.module';
import { AccountPrincipal, CreateAccount, IssueApiToken, type Role, type Viewer } from '../../src/identity';
import { Clock, FixedClock } from '../../src/platform/clock/clock';
import { useEncryptionKey } from '../../src/platform/encryption/encrypted';
import { HTTP_OPTIONS } from '../../src/platform/http/configure-http';
import { Ids, RandomIds } from '../../src/platform/ids/ids';
import { LoadProgrammes, Programmes } from '../../src/programmes';
import { freshDatabase } from '../support/database';
import { listen, testConfig, urlOf } from '../support/http';

/** A quarter past ten in Dijon, on a Monday. */
export const MONDAY = new Date('2026-11-23T09:15:00Z');
export const DAY_MS = 86_400_000;
export const COMMAND = { kind: 'command', id: null } as const;

type Body = string | object;

/** A coach at her desk: what rooms know of her, and the API with her token. */
export interface Desk {
  readonly viewer: Viewer;
  get(path: string): Ask;
  post(path: string, body?: Body, key?: string): Ask;
  patch(path: string, body: Body): Ask;
}

/** The whole house on a database of its own, on a Monday that stands still. */
export class Workplace {
  readonly clock = this.app.get<FixedClock>(Clock, { strict: false });
  readonly source = this.app.get(DataSource);

  private constructor(
    readonly app: NestExpressApplication,
    readonly databaseUrl: string,
  ) {}

  /** `ids` only when what equals are ordered by must be the same each time. */
  static async open(
    databaseUrl?: string,
    environment: Record<string, string> = {},
    ids: Ids = new RandomIds(),
  ): Promise<Workplace> {
    const config = testConfig(environment);
    useEncryptionKey(config.encryptionKey);
    const url = databaseUrl ?? (await freshDatabase()).url;
    const module = await Test.createTestingModule({ imports: [AppModule.over(config, url)] })
      .overrideProvider(Clock)
      .useValue(new FixedClock(MONDAY))
      .overrideProvider(Ids)
      .useValue(ids)
      .compile();
    const app = await listen(module.createNestApplication<NestExpressApplication>(HTTP_OPTIONS), config);
    await app.get(LoadProgrammes).execute();
    return new Workplace(app, url);
  }

  part<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(token as never, { strict: false });
  }

  /** An account of `role` in a territory, with its token. */
  async desk(email: string, territory = 'dijon', role: Role = 'coach'): Promise<Desk> {
    const { accountId } = await this.part(CreateAccount).execute({ email, role, territory, by: COMMAND });
    const territoryId = (await this.part(Programmes).territoryOfCode(territory))!.id;
    const actor = { kind: 'account', id: accountId } as const;
    const { viewer } = new AccountPrincipal({ accountId, role, territoryId, name: email, actor });
    const token = await this.part(IssueApiToken).execute({ email, by: COMMAND });
    const api = request(urlOf(this.app));
    const path = (tail: string) => `/api/v1${tail}`;
    return {
      viewer,
      get: (tail) => api.get(path(tail)).auth(token, { type: 'bearer' }),
      post: (tail, body = {}, key = '') =>
        withKey(api.post(path(tail)).auth(token, { type: 'bearer' }), key).send(body),
      patch: (tail, body) => api.patch(path(tail)).auth(token, { type: 'bearer' }).send(body),
    };
  }

  /** One number out of SQL. */
  async count(sql: string, values: unknown[] = []): Promise<number> {
    const [row] = await this.source.query<[{ n: number }]>(`SELECT count(*)::int AS n ${sql}`, values);
    return row.n;
  }
}

function withKey(ask: Ask, key: string): Ask {
  return key ? ask.set('Idempotency-Key', key) : ask;
}
