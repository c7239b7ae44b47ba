import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config';
import { type DataSourceSettings, dataSourceOptions } from './data-source';
import { DatabaseEars } from './database-ears';
import { EMPLOYER, employerUrl } from './employer-role';

/** Employers read a page now and then: they need few connections, and cannot take those of others. */
const EMPLOYER_POOL = 5;

/** The main role's connection, and the employers'. The database is already started and migrated when the application is built. */
@Module({})
export class DatabaseModule {
  static at(settings: DataSourceSettings): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [DatabaseEars],
      exports: [DatabaseEars],
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(settings), autoLoadEntities: true, retryAttempts: 0 }),
        TypeOrmModule.forRootAsync({
          name: EMPLOYER,
          inject: [Config],
          useFactory: async (config: Config) => ({
            ...dataSourceOptions({ url: await employerUrl(config, settings.url), poolSize: EMPLOYER_POOL }),
            applicationName: 'entremise employer',
            autoLoadEntities: true,
            retryAttempts: 0,
          }),
        }),
      ],
    };
  }
}
