import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { ActTrail } from '../../src/platform/acts/act';
import { ActsModule } from '../../src/platform/acts/acts.module';
import { Clock, FixedClock } from '../../src/platform/clock/clock';
import { ClockModule } from '../../src/platform/clock/clock.module';
import { ConfigModule } from '../../src/platform/config/config.module';
import { DatabaseModule } from '../../src/platform/database/database.module';
import { IdsModule } from '../../src/platform/ids/ids.module';
import { SearchModule } from '../../src/platform/search/search.module';
import { ReferenceModule } from '../../src/reference';
import { MONDAY, TEST_CONFIG } from '../support/ground-floor';

/** The names of the acts performed, in place of the audit room, which stands above. */
export const ACTS: string[] = [];

@Global()
@Module({
  providers: [
    { provide: ActTrail, useValue: { record: (_: unknown, name: string) => void ACTS.push(name) } },
  ],
  exports: [ActTrail],
})
class TrailOfNames {}

/** The room alone over a database: one process of the service. */
export async function openReference(url: string): Promise<INestApplicationContext> {
  const built = await Test.createTestingModule({
    imports: [
      ConfigModule.of(TEST_CONFIG),
      ClockModule,
      IdsModule,
      DatabaseModule.at({ url, poolSize: 4 }),
      TrailOfNames,
      ActsModule,
      SearchModule.with(TEST_CONFIG),
      ReferenceModule,
    ],
  })
    .overrideProvider(Clock)
    .useValue(new FixedClock(MONDAY))
    .compile();
  return built.init();
}
