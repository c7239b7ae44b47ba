import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { freshDatabase } from '../../support/database';
import { onServer } from '../../support/test-server';
import { Browser, hiddenFields, startHttp, testConfig, urlOf } from '../../support/http';
import { NoticePages, NoticesApi, PinNotice } from './notice-board';
import { noticeTables } from './notice-tables';

let app: NestExpressApplication;
let url: string;

beforeAll(async () => {
  ({ url } = await freshDatabase());
  await noticeTables(url);
  app = await startHttp({ controllers: [NoticesApi, NoticePages], providers: [PinNotice], databaseUrl: url });
});

const post = (path: string, body: unknown) =>
  request(urlOf(app))
    .post(path)
    .set('authorization', 'Bearer coach.1')
    .type('json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));
const complain = (sql: string) => post('/api/v1/notices/complaint', { sql });

describe('what PostgreSQL complains about', () => {
  const SECRET = 'samira@exemple.fr';
  const complaints: [string, string, number][] = [
    ['a NUL byte', `select convert_from('\\x00'::bytea, 'UTF8')`, 400],
    ['a whole number too big', 'select 3000000000::int', 400],
    ['a comma in a whole number', `select '1.5'::int`, 400],
    ['an id that is none', `select 'x'::uuid`, 400],
    ['30 February', `select '2026-02-30'::date`, 400],
    ['a NUL in JSON', `select '{"a":"\\u0000"}'::jsonb`, 400],
    ['a text too long', `insert into notice_short values ('${SECRET}')`, 400],
    [
      'a text too long for its index',
      `insert into notice_index select string_agg(md5(i::text), '') from generate_series(1, 900) i`,
      400,
    ],
    ['a missing value', 'insert into notice_short values (null)', 400],
    ['a value its rule refuses', 'insert into notice_checked values (-1)', 400],
    ['something that is already there', `insert into notice_named values ('${SECRET}')`, 409],
    ['a link to nothing', `insert into notice_linked values ('ffffffff-0000-4000-8000-000000000001')`, 400],
    ['a lost race', `do $$ begin raise exception 'x' using errcode = '40001'; end $$`, 503],
    ['a deadlock', `do $$ begin raise exception 'x' using errcode = '40P01'; end $$`, 503],
    ['a query that takes too long', `set statement_timeout = 5; select pg_sleep(1)`, 503],
    ['a database going away', `do $$ begin raise exception 'x' using errcode = '57P01'; end $$`, 503],
    ['no connection left', `do $$ begin raise exception 'x' using errcode = '53300'; end $$`, 503],
    ['our own mistake', 'select * from nowhere', 500],
  ];

  it.each(complaints)('%s', async (_, sql, status) => {
    const answer = await complain(sql);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status, title: expect.stringMatching(/[a-zé’]+/) });
    expect(answer.text).not.toMatch(/samira|notice_|insert|select|constraint|QueryFailed|at \//i);
    if (status === 503) expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    if (status === 500) expect(answer.body.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a body that cannot be accepted', () => {
  it('has each fault named, in French, without its value', async () => {
    const answer = await post('/api/v1/notices/echo', {
      title: '',
      kind: 'secret-kind',
      posts: 'beaucoup',
      wage: 12.345,
      from: '2026-02-30',
      at: '2026-02-30T10:00:00Z',
      opens: '25:00',
      owner: 'nobody',
      slots: ['matin', 'minuit'],
      pins: [{ label: 'ok' }, { label: 'x'.repeat(41) }],
      isAdmin: true,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(
      [
        'at',
        'from',
        'isAdmin',
        'kind',
        'opens',
        'owner',
        'pins[1].label',
        'posts',
        'slots',
        'title',
        'wage',
      ].sort(),
    );
    for (const { message } of answer.body.errors) expect(message).toMatch(/^[A-ZÀÉ].*\.$/);
    expect(answer.text).not.toMatch(/secret-kind|beaucoup|minuit|nobody|xxx/);
  });

  it.each([
    ['malformed', '{"title": ', 400],
    ['a bare word', '"title"', 400],
    ['a list', '[{"title":"a"}]', 400],
    ['null', 'null', 400],
    ['too large', JSON.stringify({ title: 'a', words: 'x'.repeat(120_000) }), 413],
  ])('is refused when it is %s', async (_, body, status) => {
    const answer = await post('/api/v1/notices/echo', body);
    expect(answer.status).toBe(status);
    expect(answer.body.status).toBe(status);
    expect(answer.text).not.toMatch(/JSON at position|Unexpected|token/);
  });

  it('is refused in another format than JSON', async () => {
    const asked = request(urlOf(app)).post('/api/v1/notices/echo').set('authorization', 'Bearer coach.1');
    await asked.type('form').send('title=a').expect(415);
  });

  it('cannot reach the prototype', async () => {
    const answer = await post(
      '/api/v1/notices/echo',
      '{"title":"a","__proto__":{"shown":true},"constructor":{"x":1}}',
    );
    expect([200, 400]).toContain(answer.status);
    expect(answer.body.shown).not.toBe(true);
    expect(({} as { shown?: boolean }).shown).toBeUndefined();
  });

  it.each(['\u0000', '\u0007', '\u202E', '\uFEFFa', '\uD800'])(
    'refuses the hidden character %j',
    async (hidden) => {
      const answer = await post('/api/v1/notices/echo', JSON.stringify({ title: `a${hidden}b` }));
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].field).toBe('title');
    },
  );
});

describe('a body that can be accepted', () => {
  it('is read as its class declares', async () => {
    const answer = await post('/api/v1/notices/echo', {
      title: '  Cafe\u0301  ',
      words: 'une ligne\r\nune autre',
      slots: ['soir', 'soir'],
      posts: '12',
      wage: '12,50',
      from: '3/12/2026',
      at: '2026-12-03T10:00:00+01:00',
      opens: '8h',
      shown: 'oui',
      kind: '',
    });
    expect(answer.body).toEqual({
      title: 'Café',
      words: 'une ligne\nune autre',
      slots: ['soir'],
      posts: 12,
      wage: 12.5,
      from: '2026-12-03',
      at: '2026-12-03T09:00:00.000Z',
      opens: '08:00',
      shown: true,
      kind: null,
    });
  });
});

describe('on a page', () => {
  it('a failure says nothing but a number to quote', async () => {
    const answer = await new Browser(app).get('/panne');
    expect(answer.status).toBe(500);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.text).toMatch(/Numéro à nous donner.*[0-9a-f-]{36}/s);
    expect(answer.text).not.toMatch(/Samira|person|select|Error/);
  });

  it('an address that cannot be read is refused in French', async () => {
    const answer = await new Browser(app).get('/%E0%A4%A');
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('lang="fr"');
  });

  it('a script is answered with a problem document', async () => {
    const answer = await request(urlOf(app)).get('/nulle-part').accept('json');
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });
});

describe('when the database is away', () => {
  it('says so, and gives the form back with its one-time key', async () => {
    const lost = await freshDatabase();
    await noticeTables(lost.url);
    const other = await startHttp({
      controllers: [NoticePages],
      providers: [PinNotice],
      databaseUrl: lost.url,
    });
    const browser = new Browser(other);
    const { text } = await browser.get('/tableau');
    await onServer((client) =>
      client.query(`drop database "${new URL(lost.url).pathname.slice(1)}" with (force)`),
    );
    const answer = await browser.send('/tableau', { ...hiddenFields(text), title: 'Vendredi' });
    expect(answer.status).toBe(503);
    expect(answer.headers['retry-after']).toBeDefined();
    expect(answer.text).toContain('name="title" value="Vendredi"');
    expect(answer.text).toContain(`name="_cle" value="${hiddenFields(text)._cle}"`);
  });
});

describe('in production', () => {
  it('the clock cannot be moved, and the pieces of pages are not shown', async () => {
    const config = testConfig({
      NODE_ENV: 'production',
      BASE_URL: 'https://exemple.fr',
      SMTP_URL: 'smtp://127.0.0.1:2',
      MAIL_FROM: 'a@exemple.fr',
    });
    const other = await startHttp({ controllers: [], config, databaseUrl: url });
    await request(urlOf(other)).get('/dev/clock').expect(404);
    await request(urlOf(other)).get('/dev/composants').expect(404);
    await request(urlOf(other)).post('/dev/clock').send({ now: '2027-01-01T00:00:00Z' }).expect(404);
  });

  it('outside of it, they are and it can', async () => {
    for (const page of ['/dev/composants', '/dev/composants/formulaire']) {
      const { status, text } = await new Browser(app).get(page);
      expect([page, status]).toEqual([page, 200]);
      expect(text).toMatch(/<html lang="fr">.*<a class="skip" href="#contenu">.*<main id="contenu"/s);
    }

    const moved = await request(urlOf(app)).post('/dev/clock').send({ now: '2027-01-01T00:00:00.000Z' });
    expect([moved.status, moved.body]).toEqual([200, { now: '2027-01-01T00:00:00.000Z' }]);
    await request(urlOf(app)).post('/dev/clock').send({ now: '2026-11-22T12:00:00Z' }).expect(200);
  });
});
