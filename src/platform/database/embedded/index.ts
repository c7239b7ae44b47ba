export { startEmbeddedPostgres, stopEmbeddedPostgres } from './embedded-postgres';
export type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-postgres';
export { type LastingPostgres, startLastingPostgres } from './lasting-postgres';
export { EmbeddedPostgresError } from './embedded-postgres.errors';
