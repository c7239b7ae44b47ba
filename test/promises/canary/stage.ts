import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../../src/platform/database/data-source';
import { allEntities } from '../../support/entities';
import { testConfig } from '../../support/http';
import { MailSink } from '../../support/mail-sink';
import { MeiliDouble } from '../../support/meili-double';
import { runName } from '../../support/test-run';
import { addressOf, onServer, testServer } from '../../support/test-server';
import { PRODUCTION } from '../../support/whole-app';
import { ServiceProcess } from './service-process';
import { Taps } from './taps';
import { Visitor } from './visitor';
import type { World } from './world';

/** The service in a process of its own over a copy of a world, with everything around it that can listen. */
export class Stage {
  readonly taps = new Taps();
  /** Introductions of which something was taken back. */
  readonly takenBack = new Set<string>();

  private constructor(
    readonly world: World,
    readonly source: DataSource,
    readonly sink: MailSink,
    readonly meili: MeiliDouble,
    readonly service: ServiceProcess,
    readonly visitor: Visitor,
  ) {}

  static async set(world: World, tree: string): Promise<Stage> {
    const [url, sink, meili] = await Promise.all([cloneOf(world), MailSink.open(), new MeiliDouble().open()]);
    const source = createDataSource({ url, entities: allEntities(), poolSize: 4 });
    const environment = {
      ...PRODUCTION,
      DATABASE_URL: url,
      SMTP_URL: sink.url,
      MEILI_URL: meili.url,
      MEILI_KEY: randomUUID(),
      ENCRYPTION_KEY: testConfig().encryptionKey.toString('base64'),
    };
    const [service] = await Promise.all([ServiceProcess.start({ tree, environment }), source.initialize()]);
    return new Stage(world, source, sink, meili, service, new Visitor(service.port));
  }

  async strike(): Promise<void> {
    this.visitor.close();
    await this.service.stop();
    await Promise.all([this.source.destroy(), this.sink.close(), this.meili.close()]);
    const name = new URL((this.source.options as { url: string }).url).pathname.slice(1);
    await onServer((client) => client.query(`drop database if exists "${name}" with (force)`));
  }
}

async function cloneOf({ databaseUrl }: World): Promise<string> {
  const name = `${runName()}_stage_${randomUUID().replaceAll('-', '')}`;
  const template = new URL(databaseUrl).pathname.slice(1);
  await onServer((client) => client.query(`create database "${name}" template "${template}"`));
  return addressOf(await testServer(), name);
}
