import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { AppModule } from '../../src/app.module';
import { Clock, FixedClock } from '../../src/platform/clock/clock';
import { HTTP_OPTIONS } from '../../src/platform/http/configure-http';
import { LoadProgrammes } from '../../src/programmes';
import { Seeds } from '../../src/seeding';
import { freshDatabase } from './database';
import { listen, NOON, testConfig } from './http';

/** The whole service as it is served, over a database of its own. The worker is not started. */
export async function startWholeService({
  world,
}: { world?: 'dijon' } = {}): Promise<NestExpressApplication> {
  const config = testConfig();
  const { url } = await freshDatabase();
  const building = Test.createTestingModule({ imports: [AppModule.over(config, url)] });
  const module = await building.overrideProvider(Clock).useValue(new FixedClock(NOON)).compile();
  const app = module.createNestApplication<NestExpressApplication>(HTTP_OPTIONS);
  await listen(app, config);
  await app.get(LoadProgrammes).execute();
  if (world) await app.get(Seeds).loadIfEmpty(world);
  return app;
}
