/** Every environment variable the service reads: the README table and docker-compose.yml are checked against it. */
export interface ConfigVariable {
  readonly name: string;
  /** What it is used when nothing is given, in words; `null` when there is none. */
  readonly fallback: string | null;
  readonly requiredInProduction: boolean;
  readonly meaning: string;
}

export const CONFIG_VARIABLES: readonly ConfigVariable[] = [
  {
    name: 'NODE_ENV',
    fallback: 'development',
    requiredInProduction: false,
    meaning: '`production` switches the demo, the /dev pages and weak secrets off',
  },
  {
    name: 'HOST',
    fallback: '127.0.0.1 (0.0.0.0 in production)',
    requiredInProduction: false,
    meaning: 'address to listen on',
  },
  { name: 'PORT', fallback: '3000', requiredInProduction: false, meaning: 'port to listen on' },
  {
    name: 'BASE_URL',
    fallback: 'http://127.0.0.1:PORT',
    requiredInProduction: true,
    meaning: 'public address used in links; refused when its host tells whom we accompany',
  },
  {
    name: 'ENTREMISE_DATA',
    fallback: './.data under the package root',
    requiredInProduction: false,
    meaning: 'folder of the embedded database and of the development key',
  },
  {
    name: 'ENTREMISE_DEMO',
    fallback: '1 outside production, 0 in production',
    requiredInProduction: false,
    meaning: 'load the demo world into an empty database',
  },
  {
    name: 'DATABASE_URL',
    fallback: 'an embedded PostgreSQL in the data folder',
    requiredInProduction: false,
    meaning: 'PostgreSQL 18 to use instead of the embedded one',
  },
  {
    name: 'EMPLOYER_DATABASE_URL',
    fallback: 'a role made in that PostgreSQL, when `DATABASE_URL` may create one',
    requiredInProduction: false,
    meaning: 'the same PostgreSQL under a second role, which serves employers and may read no person',
  },
  {
    name: 'MEILI_URL',
    fallback: 'words are searched in PostgreSQL',
    requiredInProduction: false,
    meaning: 'Meilisearch 1.50 or later, which PostgreSQL stands in for when it is away',
  },
  {
    name: 'MEILI_KEY',
    fallback: null,
    requiredInProduction: false,
    meaning:
      'its master or admin key: two of less power are made with it at the start, and serve; one that may not make keys serves as it is. In production `MEILI_URL` is refused without it',
  },
  {
    name: 'SMTP_URL',
    fallback: 'mails stay in the development mailbox',
    requiredInProduction: true,
    meaning: 'mail server, smtp://user:password@host:port',
  },
  {
    name: 'MAIL_FROM',
    fallback: 'bonjour@entremise.invalid',
    requiredInProduction: true,
    meaning: 'neutral sender address; refused when it tells whom we accompany',
  },
  {
    name: 'BRAND_NAME',
    fallback: 'Entremise',
    requiredInProduction: false,
    meaning: 'neutral name shown to everyone; refused when it tells whom we accompany',
  },
  {
    name: 'ENCRYPTION_KEY',
    fallback: 'made on first start and kept in the data folder',
    requiredInProduction: true,
    meaning: '32 bytes in base64: encrypts contact and situation columns, signs form tokens',
  },
];
