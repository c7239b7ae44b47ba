import { createHash } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AppModule } from '../../../src/app.module';
import { CreateAccount, type Viewer } from '../../../src/identity';
import { SYSTEM } from '../../../src/platform/acts/act';
import { Clock, FixedClock } from '../../../src/platform/clock/clock';
import { useEncryptionKey } from '../../../src/platform/encryption/encrypted';
import { HTTP_OPTIONS } from '../../../src/platform/http/configure-http';
import { Ids } from '../../../src/platform/ids/ids';
import { OutboxSettings } from '../../../src/platform/outbox/outbox-settings';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { LoadProgrammes, Programmes } from '../../../src/programmes';
import { freshDatabase } from '../../support/database';
import { listen, testConfig, urlOf } from '../../support/http';
import { MailSink } from '../../support/mail-sink';
import { MONDAY, PRODUCTION } from '../../support/whole-app';
import { type Request, Visitor } from '../canary/visitor';
import { PhasedIds } from './phased-ids';

/** One of two worlds: the whole service in production dress, a clock that stands still, ids that depend on the step alone. */
export class TwinHouse {
  private step = 0;
  private secrets = 0;
  private inSecret = false;
  private script = '';
  private cookie = '';
  private readonly transcript: string[] = [];

  private constructor(
    readonly app: NestExpressApplication,
    private readonly ids: PhasedIds,
    private readonly sink: MailSink,
    private readonly visitor: Visitor,
    readonly coaches: readonly [Viewer, Viewer],
  ) {}

  static async open(): Promise<TwinHouse> {
    const sink = await MailSink.open();
    const config = testConfig({ ...PRODUCTION, SMTP_URL: sink.url });
    useEncryptionKey(config.encryptionKey);
    const { url } = await freshDatabase();
    const ids = new PhasedIds();
    const module = await Test.createTestingModule({ imports: [AppModule.over(config, url)] })
      .overrideProvider(Clock)
      .useValue(new FixedClock(MONDAY))
      .overrideProvider(Ids)
      .useValue(ids)
      .overrideProvider(OutboxSettings)
      .useValue(Object.assign(new OutboxSettings(), { hands: 1 }))
      .compile();
    const app = await listen(module.createNestApplication<NestExpressApplication>(HTTP_OPTIONS), config);
    ids.begin('programmes');
    await app.get(LoadProgrammes, { strict: false }).execute();
    // Health is off unless a programme turns it on.
    await app.get(DataSource).query(`UPDATE territory_programme SET topics_turned_on = '{disability}'`);
    ids.begin('coaches');
    const coaches = [await coachOf(app, 'Claire Morel'), await coachOf(app, 'Paul Girard')] as const;
    return new TwinHouse(app, ids, sink, new Visitor(Number(new URL(urlOf(app)).port)), coaches);
  }

  get coach(): Viewer {
    return this.coaches[0];
  }

  part<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(token as never, { strict: false });
  }

  /** Begins a script: what it draws and what is read in it depends on nothing before. */
  begin(script: string): void {
    this.script = script;
    this.step = 0;
    this.cookie = '';
    this.transcript.length = 0;
    this.sink.mails.length = 0;
  }

  /** Something both worlds do: it draws the same ids in both. */
  async shared<T>(work: () => Promise<T>): Promise<T> {
    if (!this.inSecret) this.ids.begin(`${this.script} ${++this.step}`);
    return work();
  }

  /** Something of one world only, or done otherwise in it: what it draws is its own. */
  async secretly(work: () => Promise<unknown>): Promise<void> {
    this.ids.begin(`${this.script} secret ${++this.secrets}`);
    this.inSecret = true;
    await work().finally(() => (this.inSecret = false));
  }

  /** What an employer asks over HTTP: status, headers and body are written in the transcript as they came. */
  async asks(request: Request): Promise<string> {
    return this.shared(async () => {
      const headers = { ...(this.cookie ? { cookie: this.cookie } : {}), ...request.headers };
      const { status, head, body } = await this.visitor.ask({ ...request, headers });
      const said = head.toString('latin1').replace(/^Date: .*$/m, 'Date: now');
      const set = /^set-cookie: ([^;\r\n]+)/im.exec(said)?.[1];
      if (set) this.cookie = set;
      this.transcript.push(`${request.verb} ${request.path} ${status}\n${said}${body.toString('base64')}`);
      return body.toString('utf8');
    });
  }

  /** Has the queue do what is due, and writes every mail that left in the transcript, from EHLO to the last byte. */
  async mails(): Promise<void> {
    await this.shared(async () => {
      await this.part(OutboxWorker).drain();
      for (const { ehlo, from, to, raw } of this.sink.mails.splice(0))
        this.transcript.push(`EHLO ${ehlo}\nMAIL FROM ${from}\nRCPT TO ${to.join()}\n${raw}`);
    });
  }

  /** Bytes an employer gets by another way: a paper she hands over. */
  handed(name: string, bytes: Buffer | string): void {
    this.transcript.push(`${name}\n${createHash('sha256').update(bytes).digest('hex')}`);
  }

  /** Everything employers read since the script began. */
  read(): readonly string[] {
    return [...this.transcript];
  }

  async close(): Promise<void> {
    this.visitor.close();
    await this.app.close();
    await this.sink.close();
  }
}

async function coachOf(app: NestExpressApplication, name: string): Promise<Viewer> {
  const email = `${name.split(' ')[0]!.toLowerCase()}@maison.example`;
  const account = { email, role: 'coach', territory: 'dijon', name, by: SYSTEM } as const;
  const { accountId } = await app.get(CreateAccount, { strict: false }).execute(account);
  const territory = await app.get(Programmes, { strict: false }).territoryOfCode('dijon');
  const actor = { kind: 'account', id: accountId } as const;
  return { accountId, role: 'coach', territoryId: territory!.id, name, actor };
}
