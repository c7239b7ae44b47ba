import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type DataSourceSettings, dataSourceOptions } from './data-source';

/** The main role's connection. The database is already started and migrated when the application is built. */
@Module({})
export class DatabaseModule {
  static at(settings: DataSourceSettings): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({ ...dataSourceOptions(settings), autoLoadEntities: true, retryAttempts: 0 }),
      ],
    };
  }
}
