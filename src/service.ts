import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { databaseOf } from './database-of';
import { DemoSignIn } from './identity';
import { refuseTellingIdentity } from './neutral-identity';
import { LiveBoard } from './matching';
import type { Config } from './platform/config/config';
import { configureHttp, HTTP_OPTIONS } from './platform/http/configure-http';
import { eventLogger } from './platform/logs/event-logger';
import { OutboxWorker } from './platform/outbox/outbox-worker';
import { RebuildWords } from './platform/search/upkeep/rebuild-words';
import { WordSearch } from './platform/search/word-search';
import { LoadProgrammes } from './programmes';
import { Seeds } from './seeding';
import { DemoPeople } from './web/public';

export interface Service {
  /** The lines to print once a signal would stop it cleanly: scripts outside the project read them (fixed contract). */
  readonly announcement: readonly string[];
  /** Stops taking requests, finishes those under way, then stops what was started here. */
  stop(): Promise<void>;
}

/** Starts everything: database, application, demo world when asked, worker, and listens. */
export async function startService(config: Config): Promise<Service> {
  refuseTellingIdentity(config);
  const database = await databaseOf(config);
  try {
    const app = await build(config, database.url);
    await app.init();
    await app.get(LoadProgrammes).execute();
    if (config.demo) await app.get(Seeds).loadIfEmpty('dijon');
    await app.listen(config.port, config.host);
    await app.get(RebuildWords).whereMissing();
    await app.get(WordSearch).begin();
    await app.get(LiveBoard).begin();
    app.get(OutboxWorker).start();
    return { announcement: await announcement(app, config), stop: () => stop(app, database) };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function build(config: Config, databaseUrl: string): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.over(config, databaseUrl), {
    ...HTTP_OPTIONS,
    logger: eventLogger(),
    abortOnError: false,
  });
  configureHttp(app, config);
  return app;
}

async function announcement(app: NestExpressApplication, config: Config): Promise<string[]> {
  const signIn = app.get(DemoSignIn);
  const characters = config.demo ? await signIn.characters() : [];
  const people = config.demo ? await app.get(DemoPeople, { strict: false }).lines() : [];
  return [
    ...characters.map((account) => `account ${account.role} ${account.email} ${signIn.linkFor(account)}`),
    ...people,
    `listening ${(await app.getUrl()).replace('[::1]', 'localhost')}`,
  ];
}

async function stop(app: NestExpressApplication, database: { close(): Promise<void> }): Promise<void> {
  await app.close();
  await database.close();
}
