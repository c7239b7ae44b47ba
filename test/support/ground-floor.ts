import { Global, type INestApplicationContext, type LoggerService, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { ActTrail, SYSTEM } from '../../src/platform/acts/act';
import { Acts } from '../../src/platform/acts/acts';
import { ActsModule } from '../../src/platform/acts/acts.module';
import { Clock, FixedClock } from '../../src/platform/clock/clock';
import { ClockModule } from '../../src/platform/clock/clock.module';
import type { Config } from '../../src/platform/config/config';
import { ConfigModule } from '../../src/platform/config/config.module';
import { DatabaseModule } from '../../src/platform/database/database.module';
import { useEncryptionKey } from '../../src/platform/encryption/encrypted';
import { IdsModule } from '../../src/platform/ids/ids.module';
import { MailKinds } from '../../src/platform/mail/mail-kinds';
import { MailTransport } from '../../src/platform/mail/mail-transport';
import { MailModule } from '../../src/platform/mail/mail.module';
import { OutboxHandlers } from '../../src/platform/outbox/outbox-handlers';
import { OutboxMessage } from '../../src/platform/outbox/outbox-message.entity';
import { OutboxSettings } from '../../src/platform/outbox/outbox-settings';
import { OutboxModule } from '../../src/platform/outbox/outbox.module';
import { OutboxWorker } from '../../src/platform/outbox/outbox-worker';
import { ViewsModule } from '../../src/platform/views/views.module';
import { workerDatabase } from './database';

/** A quarter past ten in Dijon, on a Monday. */
export const MONDAY = new Date('2026-11-23T09:15:00Z');

export const TEST_CONFIG: Config = {
  production: false,
  host: '127.0.0.1',
  port: 3000,
  baseUrl: 'https://entremise.example',
  dataFolder: '/nowhere',
  demo: false,
  databaseUrl: null,
  employerDatabaseUrl: null,
  meilisearch: null,
  smtpUrl: null,
  mailFrom: 'bonjour@entremise.example',
  brandName: 'Entremise',
  encryptionKey: Buffer.alloc(32, 7),
};

export interface GroundFloorOptions {
  readonly url?: string;
  readonly config?: Partial<Config>;
  /** Ours, standing still, unless told. */
  readonly clock?: Clock;
  readonly settings?: Partial<OutboxSettings>;
  readonly logger?: LoggerService;
  /** Instead of the one SMTP_URL leads to: one that waits less long for a silent server. */
  readonly transport?: MailTransport;
  /** Instead of the mails the product declares. */
  readonly kinds?: MailKinds;
}

/** The audit room stands above the ground floor: here nobody keeps its book. */
@Global()
@Module({
  providers: [{ provide: ActTrail, useValue: { record: async () => undefined } }],
  exports: [ActTrail],
})
class WithoutTrail {}

/** Acts, outbox and mail over a real database, without the rooms: one process of the service. */
export class GroundFloor {
  readonly acts = this.app.get(Acts);
  readonly handlers = this.app.get(OutboxHandlers);
  readonly worker = this.app.get(OutboxWorker);
  readonly source = this.app.get(DataSource);

  private constructor(
    readonly app: INestApplicationContext,
    readonly clock: FixedClock,
  ) {}

  static async open(options: GroundFloorOptions = {}): Promise<GroundFloor> {
    const config: Config = { ...TEST_CONFIG, ...options.config };
    const clock = options.clock ?? new FixedClock(MONDAY);
    const url = options.url ?? (await workerDatabase()).url;
    useEncryptionKey(config.encryptionKey);
    const building = Test.createTestingModule({
      imports: [
        ConfigModule.of(config),
        ClockModule,
        IdsModule,
        DatabaseModule.at({ url, poolSize: 10 }),
        WithoutTrail,
        ActsModule,
        OutboxModule,
        ViewsModule,
        MailModule.with(config),
      ],
    })
      .overrideProvider(Clock)
      .useValue(clock)
      .overrideProvider(OutboxSettings)
      .useValue(Object.assign(new OutboxSettings(), options.settings));
    if (options.transport) building.overrideProvider(MailTransport).useValue(options.transport);
    if (options.kinds) building.overrideProvider(MailKinds).useValue(options.kinds);
    const built = await building.setLogger(options.logger ?? SILENT).compile();
    const app = await built.init();
    return new GroundFloor(app, clock as FixedClock);
  }

  /** Performs an act that asks for these messages. */
  async ask(
    topic: string,
    refs: readonly OutboxMessage['ref'][],
    kind = 'test',
    dueAt?: Date,
  ): Promise<void> {
    await this.acts.perform({ by: SYSTEM, name: 'test.ask' }, async (act) => {
      for (const ref of refs) act.emit({ topic, kind, ref, dueAt });
    });
  }

  async messages(): Promise<OutboxMessage[]> {
    return this.source.manager.find(OutboxMessage, { order: { dueAt: 'ASC', id: 'ASC' } });
  }

  async message(): Promise<OutboxMessage> {
    const [only, ...others] = await this.messages();
    if (!only || others.length > 0) throw new Error('There is not exactly one message.');
    return only;
  }

  async empty(): Promise<void> {
    await this.source.query('DELETE FROM outbox_message');
    await this.source.query('DELETE FROM sent_mail');
    await this.source.query('DELETE FROM idempotency_key');
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}

const SILENT: LoggerService = { log: () => undefined, warn: () => undefined, error: () => undefined };
