import { type DynamicModule, Module } from '@nestjs/common';
import { ActsModule } from './platform/acts/acts.module';
import { ClockModule } from './platform/clock/clock.module';
import { Config } from './platform/config/config';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { IdsModule } from './platform/ids/ids.module';

/** The list of rooms. */
@Module({})
export class AppModule {
  /** The whole service over a database that is already started and migrated. */
  static over(config: Config, databaseUrl: string): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.of(config),
        ClockModule,
        IdsModule,
        DatabaseModule.at({ url: databaseUrl }),
        ActsModule,
      ],
    };
  }
}
