import { resolve } from 'node:path';
import { ConfigError } from './config-error';
import { ConfigReader } from './config-reader';
import { encryptionKeyFrom } from './encryption-key';

/** Everything the outside decides, read once at start. Nothing else reads the environment. */
export class Config {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** Without a trailing slash. */
  readonly baseUrl: string;
  readonly dataFolder: string;
  readonly demo: boolean;
  /** `null`: start the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** `null`: derived from the database's address; the role that serves employers, and may read no person. */
  readonly employerDatabaseUrl: string | null;
  /** `null`: words are searched in PostgreSQL. A server without a key is for development only. */
  readonly meilisearch: { readonly url: string; readonly key: string | null } | null;
  /** `null`: mails stay in the development mailbox. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly brandName: string;
  /** 32 bytes. */
  readonly encryptionKey: Buffer;
}

/** Folder that holds package.json, from the sources as from dist/. */
export const PACKAGE_ROOT = resolve(__dirname, '..', '..', '..');

/**
 * Reads the configuration, or throws a `ConfigError` whose message is the sentence to print.
 * Only `src/platform/config` may touch `process.env` (architecture rule 7).
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = new ConfigReader(environment);
  const production = environment.NODE_ENV === 'production';
  const port = read.port('PORT', 3000);
  const dataFolder = resolve(PACKAGE_ROOT, read.text('ENTREMISE_DATA', '.data'));
  return {
    production,
    host: read.text('HOST', production ? '0.0.0.0' : '127.0.0.1'),
    port,
    baseUrl: read.url('BASE_URL', production ? null : `http://127.0.0.1:${port}`, ['http:', 'https:']),
    dataFolder,
    demo: read.flag('ENTREMISE_DEMO', !production),
    databaseUrl: read.optionalUrl('DATABASE_URL', ['postgres:', 'postgresql:']),
    employerDatabaseUrl: read.optionalUrl('EMPLOYER_DATABASE_URL', ['postgres:', 'postgresql:']),
    meilisearch: meilisearchFrom(read, production),
    smtpUrl: production
      ? read.url('SMTP_URL', null, ['smtp:', 'smtps:'])
      : read.optionalUrl('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: read.address('MAIL_FROM', production ? null : 'bonjour@entremise.invalid'),
    brandName: read.text('BRAND_NAME', 'Entremise'),
    encryptionKey: encryptionKeyFrom(environment.ENCRYPTION_KEY, production, dataFolder),
  };
}

function meilisearchFrom(read: ConfigReader, production: boolean): Config['meilisearch'] {
  const url = read.optionalUrl('MEILI_URL', ['http:', 'https:']);
  if (url === null) return null;
  const key = read.text('MEILI_KEY', '');
  if (production && key === '') {
    throw new ConfigError(
      'MEILI_KEY is needed in production when MEILI_URL is set: give the key of that server, or neither.',
    );
  }
  return { url: url.replace(/\/+$/, ''), key: key === '' ? null : key };
}
