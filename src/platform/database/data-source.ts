import { DataSource, type EntitySchema } from 'typeorm';
import { migrations } from './migrations';
import { SnakeNaming } from './snake-naming';

type Entities = (new (...args: never[]) => object)[] | EntitySchema[];

export interface DataSourceSettings {
  readonly url: string;
  readonly entities?: Entities;
  readonly poolSize?: number;
}

/** How we talk to PostgreSQL, everywhere: never `synchronize`, values never logged, nothing waits for ever. */
export function dataSourceOptions({ url, entities = [], poolSize = 20 }: DataSourceSettings) {
  return {
    type: 'postgres' as const,
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each' as const,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: 'entremise',
    connectTimeoutMS: 10_000,
    extra: { statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000, keepAlive: true },
    invalidWhereValuesBehavior: { null: 'throw' as const, undefined: 'throw' as const },
  };
}

export function createDataSource(settings: DataSourceSettings): DataSource {
  return new DataSource(dataSourceOptions(settings));
}
