import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { databaseOf } from './database-of';
import { DemoSignIn } from './identity';
import type { Config } from './platform/config/config';
import { configureHttp, HTTP_OPTIONS } from './platform/http/configure-http';
import { eventLogger } from './platform/logs/event-logger';
import { OutboxWorker } from './platform/outbox/outbox-worker';
import { LoadProgrammes } from './programmes';
import { Seeds } from './seeding';

export interface Service {
  /** Where it listens. */
  readonly url: string;
  /** Stops taking requests, finishes those under way, then stops what was started here. */
  stop(): Promise<void>;
}

/** Starts everything: database, application, demo world when asked, worker, and listens. */
export async function startService(config: Config, say: (line: string) => void): Promise<Service> {
  const database = await databaseOf(config);
  try {
    const app = await build(config, database.url);
    await app.init();
    await app.get(LoadProgrammes).execute();
    if (config.demo) await app.get(Seeds).loadIfEmpty('dijon');
    await app.listen(config.port, config.host);
    app.get(OutboxWorker).start();
    await announce(app, config, say);
    return { url: await app.getUrl(), stop: () => stop(app, database) };
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

/** The lines scripts outside the project read (fixed contract). */
async function announce(
  app: NestExpressApplication,
  config: Config,
  say: (line: string) => void,
): Promise<void> {
  if (config.demo) {
    const signIn = app.get(DemoSignIn);
    for (const account of await signIn.characters()) {
      say(`account ${account.role} ${account.email} ${signIn.linkFor(account)}`);
    }
  }
  say(`listening ${(await app.getUrl()).replace('[::1]', 'localhost')}`);
}

async function stop(app: NestExpressApplication, database: { close(): Promise<void> }): Promise<void> {
  await app.close();
  await database.close();
}
