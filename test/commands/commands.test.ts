import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { freshDatabase } from '../support/database';
import { answerOf, offer } from '../rooms/openings/offers';
import { type Ended, entremise } from './command-line';

jest.setTimeout(180_000);

let environment: Record<string, string>;
const folder = mkdtempSync(join(tmpdir(), 'commands-'));

beforeAll(async () => {
  const { url } = await freshDatabase();
  environment = { DATABASE_URL: url, ENTREMISE_DATA: folder };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Ended> => entremise(args, { environment });

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function count(table: string): Promise<number> {
  const client = new Client({ connectionString: environment.DATABASE_URL });
  await client.connect();
  const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
  await client.end();
  return rows[0]!.n;
}

/** Refused with one sentence, no stack, nothing on standard output. */
function expectRefusal({ status, stdout, stderr }: Ended, sentence: RegExp): void {
  expect(stdout).toBe('');
  expect(stderr.trim()).toMatch(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).not.toBe(0);
}

describe('results', () => {
  it('of a migration are one line, or one JSON document', async () => {
    expect(await run('migrate')).toMatchObject({ status: 0, stdout: 'The database is up to date.\n' });
    const { status, stdout } = await run('migrate', '--json');
    expect([status, JSON.parse(stdout)]).toEqual([0, { migrated: true }]);
  });

  it('of an account are its link, and of a token the token alone', async () => {
    const email = 'amel@entremise.example';
    const created = await run(
      'account',
      'create',
      '--email',
      email,
      '--role',
      'coach',
      '--territory',
      'dijon',
    );
    expect([created.status, created.stderr]).toEqual([0, '']);
    expect(created.stdout).toMatch(/^http:\/\/127\.0\.0\.1:3000\/\S+\n$/);
    const token = await run('token', '--email', email);
    expect([token.status, token.stderr]).toEqual([0, '']);
    expect(token.stdout).toMatch(/^[\w-]{30,}\n$/);
    const document = JSON.parse((await run('token', '--email', email, '--json')).stdout) as object;
    expect(document).toEqual({ token: expect.stringMatching(/^[\w-]{30,}$/) });
    const again = await run('account', 'create', '--email', email, '--role', 'coach', '--territory', 'dijon');
    expectRefusal(again, /^[^\n]+\.$/);
  });

  it('of an import are its counts; refused lines go to standard error', async () => {
    const offers = file('offers.json', answerOf([offer('A'), offer('B'), offer('A')]));
    const dry = await run('import', 'france-travail', offers, '--dry-run', '--json');
    expect(JSON.parse(dry.stdout)).toMatchObject({ received: 3, created: 2, rejected: [{ id: 'A' }] });
    expect(await count("opening_origin WHERE external_id IN ('A', 'B')")).toBe(0);
    const first = await run('import', 'france-travail', offers);
    expect(first.stdout).toBe('received 3  created 2  updated 0  unchanged 0  closed 0  rejected 1\n');
    expect(first.stderr).toMatch(/A: Cette offre figure deux fois dans le fichier\./);
    const again = await run('import', 'france-travail', offers, '--json');
    expect(JSON.parse(again.stdout)).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(await count("opening_origin WHERE external_id IN ('A', 'B')")).toBe(2);
  });

  it('of a broken file are refused in a sentence that says how far it was read', async () => {
    const broken = file('broken.json', answerOf([offer('C'), offer('D')]).slice(0, -40));
    const refused = await run('import', 'france-travail', broken);
    expectRefusal(refused, /n’est pas un document JSON valide|s’est interrompue/);
    expect(refused.stderr).toMatch(/1 offre lue avant, et gardée/);
  });

  it('of an official ROME file are its counts', async () => {
    const csv = file('rome.csv', 'code_rome,libelle_rome\nG1605,Plonge en restauration\nA1417,Saliculture\n');
    const { status, stdout } = await run('import', 'rome', csv, '--json');
    const report = JSON.parse(stdout) as { received: number };
    expect([status, report]).toMatchObject([0, { received: 2 }]);
    expectRefusal(await run('import', 'rome', file('not-rome.csv', 'a,b\n1,2\n')), /^[^\n]+\.$/);
  });

  it('of a world are its accounts; a database that holds people takes none unless forced', async () => {
    const seeded = await run('seed', 'dijon');
    expect(seeded.status).toBe(0);
    const lines = seeded.stdout.trim().split('\n');
    expect(lines.filter((line) => !/^account (coach|lead|admin) \S+@\S+ http:\/\/\S+$/.test(line))).toEqual(
      [],
    );
    expect(lines.some((line) => line.startsWith('account lead '))).toBe(true);
    expect(lines.some((line) => line.startsWith('account coach '))).toBe(true);
    const people = await count('participant');
    expect(people).toBeGreaterThan(0);
    expectRefusal(await run('seed', 'dijon'), /^Cette base contient déjà des personnes/);
    expect(await count('participant')).toBe(people);
    const forced = await run('seed', 'empty', '--force', '--json');
    expect([forced.status, JSON.parse(forced.stdout)]).toMatchObject([
      0,
      { world: 'empty', participants: 0 },
    ]);
  });
});

describe('refusals', () => {
  it.each([
    [['token', '--email', 'personne@entremise.example'], /^[^\n]+\.$/],
    [['account', 'create', '--email', 'pas une adresse', '--role', 'coach'], /^[^\n]+\.$/],
    [['account', 'create', '--email', 'a@b.example', '--role', 'boss'], /role/],
    [['account', 'create', '--email', 'a@b.example', '--role', 'coach', '--territory', 'mars'], /^[^\n]+\.$/],
    [['import', 'france-travail', '/nowhere/offers.json'], /cannot be read\.$/],
    [['import', 'france-travail', '/'], /^[^\n]+\.$/],
    [['seed', 'mars'], /mars/],
    [['fly'], /unknown command/],
  ])('of %j are a sentence on standard error, and a status', async (args, sentence) => {
    expectRefusal(await run(...args), sentence);
  });

  it('of a database that does not answer name the variable', async () => {
    const nowhere = { ...environment, DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c' };
    expectRefusal(await entremise(['migrate'], { environment: nowhere }), /DATABASE_URL does not answer/);
  });

  it('of a configuration name the variable', async () => {
    const wrong = { ...environment, PORT: 'many' };
    expectRefusal(await entremise(['migrate'], { environment: wrong }), /^PORT must be a port number/);
  });
});
