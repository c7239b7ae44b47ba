import Ajv from 'ajv';
import { CONFIG_VARIABLES } from '../src/platform/config/config-variables';
import { COMPOSE_SCHEMA } from './deployment/compose-schema';
import {
  readCompose,
  readComposeQuestions,
  readDockerfile,
  readExampleNames,
  readProjectFile,
  readReadmeVariables,
  readWorkflow,
} from './deployment/project-files';

const VARIABLES = CONFIG_VARIABLES.map(({ name }) => name);
const SECRETS = ['POSTGRES_PASSWORD', 'MEILI_MASTER_KEY', 'ENCRYPTION_KEY'];

describe('docker-compose.yml', () => {
  const { services, volumes } = readCompose();
  const app = services.app!.environment;

  it('keeps to the part of the Compose format that we use', () => {
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(COMPOSE_SCHEMA);
    validate(readCompose());
    expect(validate.errors).toBeNull();
  });

  it('starts the application, PostgreSQL, Meilisearch and a mail catcher', () => {
    expect(Object.keys(services).sort()).toEqual(['app', 'mailpit', 'meilisearch', 'postgres']);
  });

  it('gives the application only names that the configuration reads', () => {
    expect(Object.keys(app).filter((name) => !VARIABLES.includes(name))).toEqual([]);
  });

  it('gives the application everything that production requires', () => {
    const required = CONFIG_VARIABLES.filter((variable) => variable.requiredInProduction).map(
      ({ name }) => name,
    );
    expect(app.NODE_ENV).toBe('production');
    expect(required.filter((name) => !(name in app))).toEqual([]);
  });

  it('has no default for a secret', () => {
    const questions = readComposeQuestions();
    for (const secret of SECRETS) {
      expect(questions.filter(({ name }) => name === secret).map(({ required }) => required)).toContain(true);
      expect(questions.filter(({ name }) => name === secret).map(({ required }) => required)).not.toContain(
        false,
      );
    }
  });

  it('writes no secret down', () => {
    const values = Object.values(services).flatMap(({ environment }) => Object.entries(environment));
    const written = values.filter(
      ([name, value]) => /(PASSWORD|_KEY)$/.test(name) && !value.startsWith('${'),
    );
    expect(written).toEqual([]);
    expect(app.DATABASE_URL).toContain(':${POSTGRES_PASSWORD:?');
  });

  it('lets the application reach its database and its search by the names of their services', () => {
    expect(new URL(app.DATABASE_URL!.replace(/\$\{.*?\}/g, 'x')).hostname).toBe('postgres');
    expect(new URL(app.MEILI_URL!).hostname).toBe('meilisearch');
    expect(Object.keys(services.app!.depends_on!)).toContain('postgres');
  });

  it('keeps the data of PostgreSQL 18 where its image writes it', () => {
    expect(services.postgres!.image).toMatch(/^postgres:18(\.|$)/);
    expect(services.postgres!.volumes).toEqual(['postgres:/var/lib/postgresql']);
    expect(Object.keys(volumes).sort()).toEqual(['meilisearch', 'postgres']);
  });

  it('takes a Meilisearch of 1.52 or later, which sends no analytics', () => {
    const [, minor] = /^getmeili\/meilisearch:v1\.(\d+)/.exec(services.meilisearch!.image!) ?? [];
    expect(Number(minor)).toBeGreaterThanOrEqual(52);
    expect(services.meilisearch!.environment).toMatchObject({
      MEILI_NO_ANALYTICS: 'true',
      MEILI_ENV: 'production',
    });
  });

  it('shows neither the database nor the search outside', () => {
    expect(services.postgres!.ports).toBeUndefined();
    expect(services.meilisearch!.ports).toBeUndefined();
  });
});

describe('.env.example', () => {
  const names = readExampleNames();

  it('names everything that compose asks for', () => {
    expect(readComposeQuestions().filter(({ name }) => !names.includes(name))).toEqual([]);
  });

  it('names every variable that the configuration reads, once, and no other', () => {
    const known = [...VARIABLES, ...readComposeQuestions().map(({ name }) => name)];
    expect(VARIABLES.filter((name) => !names.includes(name))).toEqual([]);
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds no secret', () => {
    for (const secret of SECRETS)
      expect(readProjectFile('.env.example')).toMatch(new RegExp(`^${secret}=$`, 'm'));
  });
});

describe('the configuration table of the README', () => {
  it('lists the variables that the configuration reads, in the same order', () => {
    expect(readReadmeVariables()).toEqual(VARIABLES);
  });
});

describe('Dockerfile', () => {
  const instructions = readDockerfile();
  const all = (word: string) => instructions.filter((one) => one.word === word).map(({ rest }) => rest);

  it('builds and runs on the Node of .nvmrc', () => {
    const node = `node:${readProjectFile('.nvmrc').trim()}-bookworm-slim`;
    expect(all('FROM')).toEqual([`${node} AS build`, node]);
  });

  it('runs in production, not as root, and without npm in between', () => {
    expect(all('ENV').join(' ')).toContain('NODE_ENV=production');
    expect(all('USER')).toEqual(['node']);
    expect(all('CMD').at(-1)).toBe('["node", "dist/main.js"]');
  });

  it('asks /health how it is', () => {
    expect(all('HEALTHCHECK').join(' ')).toContain('/health');
  });

  it('copies no secret and no history', () => {
    const ignored = readProjectFile('.dockerignore').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['.git', '.env', '.data', 'node_modules', 'dist']));
  });
});

describe('the workflow', () => {
  const [job] = Object.values(readWorkflow().jobs);

  it('runs .ci/run on Node 20, 22 and 24', () => {
    expect(job!.strategy.matrix.node).toEqual([20, 22, 24]);
    expect(job!.steps.flatMap(({ run }) => run ?? [])).toEqual(['.ci/run']);
  });
});
