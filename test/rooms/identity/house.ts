import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { Secret, TOTP } from 'otpauth';
import { DataSource } from 'typeorm';
import { AuditModule } from '../../../src/audit';
import {
  AccountPrincipal,
  CreateAccount,
  DemoSignIn,
  IdentityModule,
  type Role,
  type Viewer,
} from '../../../src/identity';
import { ActsModule } from '../../../src/platform/acts/acts.module';
import { Clock, FixedClock } from '../../../src/platform/clock/clock';
import { ClockModule } from '../../../src/platform/clock/clock.module';
import type { Config } from '../../../src/platform/config/config';
import { ConfigModule } from '../../../src/platform/config/config.module';
import { DatabaseModule } from '../../../src/platform/database/database.module';
import { useEncryptionKey } from '../../../src/platform/encryption/encrypted';
import { HTTP_OPTIONS } from '../../../src/platform/http/configure-http';
import { HttpModule } from '../../../src/platform/http/http.module';
import { IdsModule } from '../../../src/platform/ids/ids.module';
import { MailModule } from '../../../src/platform/mail/mail.module';
import { OutboxModule } from '../../../src/platform/outbox/outbox.module';
import { SearchModule } from '../../../src/platform/search/search.module';
import { LoadProgrammes, Programmes, ProgrammesModule } from '../../../src/programmes';
import { ReferenceModule } from '../../../src/reference';
import { TeamModule } from '../../../src/web/coach/team/team.module';
import { PublicModule } from '../../../src/web/public';
import { freshDatabase } from '../../support/database';
import { Browser, hiddenFields, listen, partOf, testConfig } from '../../support/http';

/** A quarter past ten in Dijon, on a Monday. */
export const MONDAY = new Date('2026-11-23T09:15:00Z');

export const PASSWORD = 'girafe violette sous la pluie';
const COMMAND = { kind: 'command', id: null } as const;

/** The rooms of floor 1 and the pages that lead in, on a database of their own. */
export class House {
  readonly clock = this.app.get<FixedClock>(Clock, { strict: false });
  readonly source = partOf(this.app, DataSource);

  private constructor(readonly app: NestExpressApplication) {}

  static async open(overrides: Partial<Config> = {}, databaseUrl?: string): Promise<House> {
    const config = { ...testConfig(), ...overrides };
    const url = databaseUrl ?? (await freshDatabase()).url;
    useEncryptionKey(config.encryptionKey);
    const module = await Test.createTestingModule({
      imports: [
        ConfigModule.of(config),
        ClockModule,
        IdsModule,
        DatabaseModule.at({ url, poolSize: 10 }),
        ActsModule,
        OutboxModule,
        HttpModule.of(config),
        MailModule.with(config),
        SearchModule.with(config),
        AuditModule,
        ReferenceModule,
        ProgrammesModule,
        IdentityModule,
        PublicModule.of(config),
        TeamModule,
      ],
    })
      .overrideProvider(Clock)
      .useValue(new FixedClock(MONDAY))
      .compile();
    const app = await listen(module.createNestApplication<NestExpressApplication>(HTTP_OPTIONS), config);
    await app.get(LoadProgrammes).execute();
    return new House(app);
  }

  part<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(token as never, { strict: false });
  }

  browser(): Browser {
    return new Browser(this.app);
  }

  async territoryId(code: string): Promise<string> {
    return (await this.part(Programmes).territoryOfCode(code))!.id;
  }

  /** An account whose password and telephone are not set yet. */
  async account(email: string, role: Role = 'coach', territory = 'dijon', demo = false) {
    return this.part(CreateAccount).execute({ email, role, territory, by: COMMAND, demo });
  }

  /** On whose behalf rooms are asked, as a request of this account would tell. */
  async viewer(email: string, role: Role = 'coach', territory = 'dijon'): Promise<Viewer> {
    const { accountId } = await this.account(email, role, territory);
    const territoryId = role === 'admin' ? null : await this.territoryId(territory);
    const actor = { kind: 'account', id: accountId } as const;
    return new AccountPrincipal({ accountId, role, territoryId, name: email, actor }).viewer;
  }

  /** An account ready to sign in: password chosen by its link, telephone enrolled. Answers its telephone. */
  async readyAccount(email: string, role: Role = 'coach', territory = 'dijon') {
    const { accountId, setUpUrl } = await this.account(email, role, territory);
    const path = new URL(setUpUrl).pathname;
    const browser = this.browser();
    await browser.submit(path, path, { password: PASSWORD });
    const telephone = new Telephone(this.clock);
    await browser.submit('/connexion', '/connexion', { email, password: PASSWORD });
    const page = await browser.get('/connexion/premier-code');
    telephone.scan(page.text);
    const code = telephone.code();
    const shown = await browser.send('/connexion/premier-code', { ...hiddenFields(page.text), code });
    // The code just used is not accepted again: everybody waits for the next one.
    this.clock.advance(60_000);
    return { accountId, email, browser, telephone, shown: shown.text };
  }

  async enterDemo(id: string): Promise<Browser> {
    const browser = this.browser();
    await browser.submit(`/dev/connexion/${id}`, new URL(this.part(DemoSignIn).linkFor({ id })).pathname);
    return browser;
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}

/** An authenticator application. */
export class Telephone {
  private totp: TOTP;

  constructor(private readonly clock: FixedClock) {}

  /** Reads the key written on the page. */
  scan(html: string): void {
    const key = /<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1]?.replaceAll(' ', '');
    if (!key) throw new Error('There is no key on this page.');
    this.totp = new TOTP({ secret: Secret.fromBase32(key) });
  }

  code(): string {
    return this.totp.generate({ timestamp: this.clock.now().getTime() });
  }
}

/** Types address and password, then the code. Answers what came last. */
export async function signIn(browser: Browser, email: string, code: string, password = PASSWORD) {
  const first = await browser.submit('/connexion', '/connexion', { email, password });
  if (first.headers.location !== '/connexion/code') return first;
  return browser.submit('/connexion/code', '/connexion/code', { code });
}
