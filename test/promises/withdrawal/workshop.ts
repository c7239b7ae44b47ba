import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { AppModule } from '../../../src/app.module';
import { Publications } from '../../../src/disclosure';
import { EmployerLinks } from '../../../src/disclosure/published/links';
import type { Viewer } from '../../../src/identity';
import { Account } from '../../../src/identity/accounts/account.entity';
import { EmployerContact } from '../../../src/network/contacts/employer-contact.entity';
import { RegisterEmployer } from '../../../src/network';
import { RegisterOpening } from '../../../src/openings';
import { Clock, FixedClock } from '../../../src/platform/clock/clock';
import { createDataSource } from '../../../src/platform/database/data-source';
import { useEncryptionKey } from '../../../src/platform/encryption/encrypted';
import { SeededRng } from '../../../src/platform/ids/rng';
import { MailTransport } from '../../../src/platform/mail/mail-transport';
import { OutboxSettings } from '../../../src/platform/outbox/outbox-settings';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { LoadProgrammes, Programmes } from '../../../src/programmes';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { testConfig } from '../../support/http';
import { MONDAY, PRODUCTION } from '../../support/whole-app';
import type { Meeting } from './prepared-people';
import { pause, RecordingTransport } from './recording-transport';

/** A message that is held longer than this is taken by the other process as well. */
const SHORT_LEASE = { leaseMs: 60, pollMs: 15, hands: 8 };

interface Around {
  readonly meeting: Meeting;
  readonly territoryId: string;
  readonly database: TestDatabase;
  /** A connection of nobody's: it sees what is committed, and no more. */
  readonly outside: DataSource;
}

/** Two processes of the service over one database, each with its worker, and a mail server that writes down when. */
export class Workshop {
  private constructor(
    readonly houses: readonly [INestApplicationContext, INestApplicationContext],
    readonly transport: RecordingTransport,
    private readonly around: Around,
  ) {}

  static async open(seed: number): Promise<Workshop> {
    const database = await freshDatabase();
    const outside = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
    const transport = new RecordingTransport(new SeededRng(seed), outside);
    const houses = [await house(database.url, transport), await house(database.url, transport)] as const;
    await houses[0].get(LoadProgrammes, { strict: false }).execute();
    const territory = (await houses[0].get(Programmes, { strict: false }).territoryOfCode('dijon'))!;
    const meeting = await meetingIn(houses[0], territory.id);
    for (const one of houses) suspended(one, new SeededRng(seed + 1));
    return new Workshop(houses, transport, { meeting, territoryId: territory.id, database, outside });
  }

  get meeting(): Meeting {
    return this.around.meeting;
  }

  get source(): DataSource {
    return this.houses[0].get(DataSource);
  }

  part<T>(token: abstract new (...args: never[]) => T): T {
    return this.houses[0].get<T>(token as never, { strict: false });
  }

  hashOf(publicationId: string): string {
    return this.part(EmployerLinks).hashOf(publicationId);
  }

  start(): void {
    for (const one of this.houses) one.get(OutboxWorker, { strict: false }).start();
  }

  async close(): Promise<void> {
    await Promise.all(this.houses.map((one) => one.close()));
    await this.around.outside.destroy();
    await this.around.database.drop();
  }

  /** As many coaches, each with an account of her own. */
  async coaches(count: number, role: Viewer['role'] = 'coach'): Promise<Viewer[]> {
    const viewers = Array.from({ length: count }, () =>
      viewerOf(randomUUID(), role, this.around.territoryId),
    );
    await this.source.manager.insert(
      Account,
      viewers.map(({ accountId: id, name, territoryId }) => {
        const email = `${id}@maison.example`;
        return { id, email, emailIndex: id, name, role, territoryId, createdAt: MONDAY };
      }),
    );
    return viewers;
  }
}

function viewerOf(accountId: string, role: Viewer['role'], territoryId: string): Viewer {
  return { accountId, role, territoryId, name: 'Claire Morel', actor: { kind: 'account', id: accountId } };
}

async function house(url: string, transport: MailTransport): Promise<INestApplicationContext> {
  // In production templates are read once, and a mail costs what it costs there.
  const config = testConfig(PRODUCTION);
  useEncryptionKey(config.encryptionKey);
  const module = await Test.createTestingModule({ imports: [AppModule.over(config, url)] })
    .overrideProvider(Clock)
    .useValue(new FixedClock(MONDAY))
    .overrideProvider(OutboxSettings)
    .useValue(Object.assign(new OutboxSettings(), SHORT_LEASE))
    .overrideProvider(MailTransport)
    .useValue(transport)
    .setLogger(false as never)
    .compile();
  return module.init();
}

/** Acts that change her pages wait a little before they are committed, and mails before they are written. */
function suspended(app: INestApplicationContext, rng: SeededRng): void {
  const pages = app.get(Publications, { strict: false });
  for (const name of ['refresh', 'end', 'publish'] as const) {
    const work = pages[name].bind(pages) as (...args: unknown[]) => Promise<unknown>;
    const waiting = async (...args: unknown[]) => {
      await pause(rng, 3);
      const done = await work(...args);
      await pause(rng, 3);
      return done;
    };
    Object.assign(pages, { [name]: waiting });
  }
}

async function meetingIn(app: INestApplicationContext, territoryId: string): Promise<Meeting> {
  const admin = viewerOf(randomUUID(), 'coach', territoryId);
  const { id: employerId } = await app
    .get(RegisterEmployer, { strict: false })
    .execute(admin, { name: 'Le Relais des Halles' });
  const { id: openingId } = await app
    .get(RegisterOpening, { strict: false })
    .execute(admin, { kind: 'vacancy', title: 'Plonge, le midi', employerId });
  const contact = {
    id: randomUUID(),
    employerId,
    territoryId,
    name: 'M. Renard',
    email: 'renard@halles.example',
  };
  const { manager } = app.get(DataSource);
  await manager.insert(EmployerContact, { ...contact, at: MONDAY });
  return { employerId, openingId, contactId: contact.id, email: contact.email };
}
