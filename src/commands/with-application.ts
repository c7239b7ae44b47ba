import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module';
import { databaseOf } from '../database-of';
import { readConfig } from '../platform/config/config';
import { eventLogger } from '../platform/logs/event-logger';
import { LoadProgrammes } from '../programmes';

/** Runs a command over the whole house, beside a running service or without one, and puts everything away. */
export async function withApplication<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const config = readConfig();
  const database = await databaseOf(config);
  try {
    const app = await NestFactory.createApplicationContext(AppModule.over(config, database.url), {
      logger: eventLogger(),
      abortOnError: false,
    });
    try {
      await app.get(LoadProgrammes).execute();
      return await work(app);
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}
