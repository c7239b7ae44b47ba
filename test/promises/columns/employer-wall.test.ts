import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { employerUrl } from '../../../src/platform/database/employer-role';
import { catalogueColumns } from './catalogue';
import { type Attempt, answerTo, attempts, letThrough, REFUSED } from './employer-attempts';
import { whole } from './whole-database';

const each = (what: string, table: string, columns: string) =>
  columns.split(' ').map((column) => `${what} ${table}.${column}`);

/**
 * All that the employer role may do, on any table: read its own page, say that it was opened, answer it; the same with
 * an invitation to a petit-déj, where answering takes a turn; read its own door, say something there, and see whether
 * its posts are shown.
 */
const ALLOWED = [
  'COUNT employer_door',
  'COUNT employer_reply',
  'COUNT employer_word',
  'COUNT opening_ask',
  'COUNT opening_publication',
  'COUNT published_view',
  ...['breakfast', 'breakfast_cancellation', 'breakfast_invitation', 'breakfast_plan', 'rsvp'].map(
    (table) => `COUNT ${table}`,
  ),
  ...each('SELECT', 'breakfast_invitation', 'breakfast_id calendar_uid id link_hash'),
  ...each('SELECT', 'breakfast', 'id turn'),
  'UPDATE breakfast.turn',
  ...each(
    'SELECT',
    'breakfast_plan',
    'breakfast_id employer_seats ends_at place public_title starts_at turn version',
  ),
  'SELECT breakfast_cancellation.breakfast_id',
  ...each('SELECT', 'rsvp', 'answer at breakfast_id id invitation_id turn'),
  ...each('INSERT', 'rsvp', 'answer at breakfast_id id invitation_id turn'),
  ...['answer', 'at', 'id', 'rank', 'reachable', 'view_id', 'words'].flatMap((column) => [
    `INSERT employer_reply.${column}`,
    `SELECT employer_reply.${column}`,
  ]),
  ...['employer_name', 'id'].map((column) => `SELECT employer_door.${column}`),
  ...['at', 'content', 'employer_door_id', 'id', 'kind'].flatMap((column) => [
    `INSERT employer_word.${column}`,
    `SELECT employer_word.${column}`,
  ]),
  'SELECT employer_word.rank',
  ...['at', 'company', 'contact', 'content', 'email', 'id', 'phone', 'territory_id'].map(
    (column) => `INSERT post_request.${column}`,
  ),
  ...['at', 'employer_door_id', 'id', 'opening_id', 'title'].map((column) => `SELECT opening_ask.${column}`),
  ...['at', 'end_reason', 'ended_at', 'opening_id'].map((column) => `SELECT opening_publication.${column}`),
  ...['at', 'version', 'view_id'].map((column) => `INSERT view_reading.${column}`),
  ...['content', 'id', 'link_hash', 'version'].map((column) => `SELECT published_view.${column}`),
].sort();

const ABOUT_PEOPLE = /^(situation|secret|internal|disclosable:)/;

let source: DataSource;
let close: () => Promise<void>;
let employer: Client;
let tried: readonly Attempt[];

beforeAll(async () => {
  ({ source, close } = await whole());
  const { url } = source.options as { url: string };
  const config = { employerDatabaseUrl: null, encryptionKey: Buffer.alloc(32, 9) };
  employer = new Client({ connectionString: await employerUrl(config, url) });
  await employer.connect();
  tried = await attempts(source);
});
afterAll(async () => {
  await employer.end();
  await close();
});

describe('PostgreSQL itself refuses the employer role', () => {
  it('everything on every table of the catalogue, but reading its page and answering it', async () => {
    expect(tried.length).toBeGreaterThan(1_000);
    expect((await letThrough(employer, tried)).sort()).toEqual(ALLOWED);
  });

  it('every column about people or inside of the house; of the one page, it reads what she granted', async () => {
    const inner = (await catalogueColumns(source)).filter(({ seenBy }) => ABOUT_PEOPLE.test(seenBy ?? ''));
    const readable = new Set(ALLOWED.filter((one) => one.startsWith('SELECT ')));
    const read = inner.filter(({ table, column }) => readable.has(`SELECT ${table}.${column}`));
    expect(read.map(({ table, column }) => `${table}.${column}`).sort()).toEqual([
      'breakfast_invitation.link_hash',
      'employer_reply.rank',
      'employer_word.rank',
      'published_view.content',
      'published_view.link_hash',
    ]);
  });

  it('a table that is added tomorrow, unless a migration says otherwise', async () => {
    await source.query('CREATE TABLE tomorrow (name text); CREATE VIEW later AS SELECT * FROM participant');
    const added = (await attempts(source)).filter(
      ({ name }) => /tomorrow|later/.test(name) && name !== 'TRUNCATE later',
    );
    expect(added.length).toBeGreaterThan(10);
    expect(await letThrough(employer, added)).toEqual([]);
    await source.query('DROP TABLE tomorrow; DROP VIEW later');
    expect(await source.query('SELECT * FROM pg_default_acl')).toEqual([]);
  });

  it.each([
    'SET ROLE "OWNER"',
    'SET SESSION AUTHORIZATION "OWNER"',
    'RESET ROLE; SELECT first_name FROM participant',
    'SET row_security = off; SELECT * FROM published_view',
    'CREATE TABLE public.mine (x int)',
    'CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$',
    'GRANT entremise_employer TO "OWNER"',
    'ALTER TABLE published_view DISABLE ROW LEVEL SECURITY',
    'SELECT internal_title FROM breakfast_plan',
    'SELECT contact_id FROM breakfast_invitation',
    'SELECT reason FROM breakfast_cancellation',
    'CREATE POLICY mine ON published_view USING (true)',
    'SELECT relay_employer_reply()',
    'SELECT ask_for_seating()',
    'SELECT relay_employer_word()',
    'SELECT title FROM opening',
    'UPDATE employer_word SET settled_at = now()',
    'SELECT purge_audit_entries()',
    "SELECT setval('employer_reply_rank_seq', 1)",
    "SELECT pg_read_file('/etc/passwd')",
    "COPY (SELECT 1) TO PROGRAM 'true'",
    'SELECT * FROM pg_authid',
    'SELECT stavalues1 FROM pg_statistic',
  ])('this detour: %s', async (sql) => {
    const [{ owner }] = await source.query<[{ owner: string }]>('SELECT current_user AS owner');
    expect(await answerTo(employer, sql.replace('OWNER', owner))).toBe(REFUSED);
  });

  it('every function that would act with the rights of the owner', async () => {
    const owned: { name: string }[] = await source.query(
      `SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_roles r ON r.oid = p.proowner
       WHERE prosecdef AND pronamespace = current_schema()::regnamespace
         AND has_function_privilege('entremise_employer', p.oid, 'EXECUTE')`,
    );
    expect(owned).toEqual([]);
  });
});

describe('of the pages, the employer role sees', () => {
  const [mine, other] = [randomUUID(), randomUUID()];
  beforeAll(async () => {
    for (const [id, hash] of [
      [mine, 'hash-of-mine'],
      [other, 'hash-of-other'],
    ]) {
      await source.query(
        'ALTER TABLE published_view DROP CONSTRAINT IF EXISTS "FK_764033db59aef05153cf0750aab"',
      );
      await source.query('INSERT INTO published_view VALUES ($1, $2, $3, 1)', [id, hash, `page of ${id}`]);
    }
  });

  const withLink = async (hash: string | null, sql: string, values: unknown[] = []) => {
    await employer.query('BEGIN');
    try {
      if (hash !== null) await employer.query(`SELECT set_config('entremise.link', $1, true)`, [hash]);
      return (await employer.query<{ id: string }>(sql, values)).rows.map(({ id }) => id);
    } finally {
      await employer.query('ROLLBACK');
    }
  };

  it.each([
    'SELECT id FROM published_view',
    'SELECT id FROM published_view WHERE true OR link_hash IS NOT NULL',
  ])('none without a link, one with its own: %s', async (sql) => {
    expect(await withLink(null, sql)).toEqual([]);
    expect(await withLink('', sql)).toEqual([]);
    expect(await withLink('%', sql)).toEqual([]);
    expect(await withLink('hash-of-mine', sql)).toEqual([mine]);
    expect(await withLink('hash-of-other', sql)).toEqual([other]);
  });

  it('nothing of one that it asks for by name', async () => {
    expect(await withLink('hash-of-mine', 'SELECT id FROM published_view WHERE id = $1', [other])).toEqual(
      [],
    );
  });

  it('and answers none but its own', async () => {
    const write = 'INSERT INTO employer_reply (id, view_id, answer, at) VALUES ($1, $2, $3, now())';
    await expect(withLink('hash-of-mine', write, [randomUUID(), other, 'no'])).rejects.toMatchObject({
      code: REFUSED,
    });
    const opened = 'INSERT INTO view_reading (view_id, version, at) VALUES ($1, 1, now())';
    await expect(withLink('hash-of-mine', opened, [other])).rejects.toMatchObject({ code: REFUSED });
    await expect(withLink(null, opened, [mine])).rejects.toMatchObject({ code: REFUSED });
  });
});
