import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request, { type Test as Ask } from 'supertest';
import { DataSource } from 'typeorm';
import { AuditModule } from '../../src/audit';
import { Colleagues, CreateAccount, IdentityModule, IssueApiToken, type Viewer } from '../../src/identity';
import { IntroductionsModule } from '../../src/introductions';
import { MatchingModule } from '../../src/matching';
import { type OpeningDetails, PublishOpening, RegisterOpening } from '../../src/openings';
import {
  type ParticipantDetails,
  PeopleQuery,
  type SaidWish,
  StateWishes,
  WelcomeParticipant,
} from '../../src/people';
import { SYSTEM } from '../../src/platform/acts/act';
import { ActsModule } from '../../src/platform/acts/acts.module';
import { Clock, FixedClock } from '../../src/platform/clock/clock';
import { ClockModule } from '../../src/platform/clock/clock.module';
import { ConfigModule } from '../../src/platform/config/config.module';
import { DatabaseModule } from '../../src/platform/database/database.module';
import { useEncryptionKey } from '../../src/platform/encryption/encrypted';
import { HTTP_OPTIONS } from '../../src/platform/http/configure-http';
import { HttpModule } from '../../src/platform/http/http.module';
import { IdsModule } from '../../src/platform/ids/ids.module';
import { MailModule } from '../../src/platform/mail/mail.module';
import { OutboxModule } from '../../src/platform/outbox/outbox.module';
import { SearchModule } from '../../src/platform/search/search.module';
import { LoadProgrammes, Programmes } from '../../src/programmes';
import { ReferenceModule } from '../../src/reference';
import { Seeds, SeedingModule } from '../../src/seeding';
import { ApiModule } from '../../src/web/api';
import { freshDatabase } from '../support/database';
import { listen, testConfig, urlOf } from '../support/http';

/** A quarter past ten in Dijon, on a Monday. */
export const MONDAY = new Date('2026-11-23T09:15:00Z');

/** The id of nobody and of nothing. */
export const NIL = '00000000-0000-4000-8000-000000000000';

/** Coaches of the demo world, by the start of their address. */
export type CoachName = 'claire' | 'yann' | 'helene';
/** People of the demo world, by first name; their wishes and choices stand in seeds/dijon/people.json. */
export type PersonName =
  'Samira' | 'Moussa' | 'Luc' | 'Awa' | 'Nour' | 'Didier' | 'Fatou' | 'Karim' | 'Elena' | 'Bruno';

/**
 * The demo world of Dijon with the rooms and the API over a database of its own: the same characters, loaded from
 * the same files through the same use cases as what `npm start` shows.
 */
export class Dijon {
  readonly clock = this.app.get<FixedClock>(Clock, { strict: false });
  readonly source = this.app.get(DataSource, { strict: false });

  private constructor(readonly app: NestExpressApplication) {}

  static async open(): Promise<Dijon> {
    const config = testConfig();
    const { url } = await freshDatabase();
    useEncryptionKey(config.encryptionKey);
    const platform = [
      ConfigModule.of(config),
      ClockModule,
      IdsModule,
      DatabaseModule.at({ url, poolSize: 10 }),
    ];
    const ground = [
      ActsModule,
      OutboxModule,
      MailModule.with(config),
      SearchModule.with(config),
      HttpModule.of(config),
    ];
    const rooms = [ReferenceModule, IdentityModule, AuditModule, MatchingModule, IntroductionsModule];
    const doors = [SeedingModule, ApiModule];
    const module = await Test.createTestingModule({ imports: [...platform, ...ground, ...rooms, ...doors] })
      .overrideProvider(Clock)
      .useValue(new FixedClock(MONDAY))
      .compile();
    const app = await listen(module.createNestApplication<NestExpressApplication>(HTTP_OPTIONS), config);
    await app.get(LoadProgrammes, { strict: false }).execute();
    await app.get(Seeds, { strict: false }).load('dijon');
    return new Dijon(app);
  }

  part<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(token as never, { strict: false });
  }

  /** On whose behalf rooms are asked. */
  async viewer(name: CoachName): Promise<Viewer> {
    const territory = (await this.part(Programmes).territoryOfCode('dijon'))!;
    const asking = { role: 'lead', territoryId: territory.id } as Viewer;
    const {
      id,
      role,
      name: called,
    } = (await this.part(Colleagues).seenBy(asking)).find(({ email }) => email === addressOf(name))!;
    const actor = { kind: 'account', id } as const;
    return { accountId: id, role, territoryId: territory.id, name: called, actor };
  }

  /** A coach of another town, and the API as she asks it. */
  async coachOf(territory: string): Promise<{ viewer: Viewer; api: Api }> {
    const email = `coach-${territory}@demo.invalid`;
    const { accountId } = await this.part(CreateAccount).execute({
      email,
      role: 'coach',
      territory,
      by: SYSTEM,
    });
    const place = (await this.part(Programmes).territoryOfCode(territory))!;
    const actor = { kind: 'account', id: accountId } as const;
    const viewer: Viewer = { accountId, role: 'coach', territoryId: place.id, name: email, actor };
    return { viewer, api: await this.apiOf(email) };
  }

  /** The id of somebody this coach follows. */
  async person(viewer: Viewer, name: PersonName): Promise<string> {
    return (await this.part(PeopleQuery).caseload(viewer)).find((one) => one.name === name)!.id;
  }

  /** Somebody new, with these wishes. */
  async welcome(
    viewer: Viewer,
    wishes: readonly SaidWish[],
    known: Partial<ParticipantDetails> = {},
  ): Promise<string> {
    const { id } = await this.part(WelcomeParticipant).execute(viewer, {
      firstName: 'Amal',
      lastName: 'Roy',
      ...known,
    });
    await this.part(StateWishes).execute(viewer, id, wishes);
    return id;
  }

  /** A published opening about which only this is known. */
  async opening(viewer: Viewer, details: Partial<OpeningDetails> = {}): Promise<string> {
    const opening: OpeningDetails = { kind: 'vacancy', title: 'Poste à Dijon', ...details };
    const { id } = await this.part(RegisterOpening).execute(viewer, opening);
    await this.part(PublishOpening).execute(viewer, id);
    return id;
  }

  /** The API, asked by this coach. */
  async api(name: CoachName): Promise<Api> {
    return this.apiOf(addressOf(name));
  }

  async close(): Promise<void> {
    await this.app.close();
  }

  private async apiOf(email: string): Promise<Api> {
    const token = await this.part(IssueApiToken).execute({ email, by: SYSTEM });
    return new Api(urlOf(this.app), token);
  }
}

/** A program with a bearer token. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  get(path: string): Ask {
    return this.ask('get', path);
  }

  post(path: string, body: object = {}): Ask {
    return this.ask('post', path).send(body);
  }

  put(path: string, body: object): Ask {
    return this.ask('put', path).send(body);
  }

  patch(path: string, body: object): Ask {
    return this.ask('patch', path).send(body);
  }

  private ask(method: 'get' | 'post' | 'put' | 'patch', path: string): Ask {
    return request(this.url)[method](`/api/v1${path}`).auth(this.token, { type: 'bearer' });
  }
}

function addressOf(name: CoachName): string {
  return `${name}@demo.invalid`;
}
