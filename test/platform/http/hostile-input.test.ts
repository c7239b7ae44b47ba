import type { NestExpressApplication } from '@nestjs/platform-express';
import fc from 'fast-check';
import request from 'supertest';
import { freshDatabase } from '../../support/database';
import { Browser, hiddenFields, startHttp, urlOf } from '../../support/http';
import { NoticePages, NoticesApi, PinNotice } from './notice-board';
import { noticeTables } from './notice-tables';

const FIELDS = [
  'title',
  'words',
  'kind',
  'slots',
  'posts',
  'wage',
  'from',
  'at',
  'opens',
  'owner',
  'shown',
  'pins',
];
const MARK = 'QZXJ';

let app: NestExpressApplication;

beforeAll(async () => {
  const { url } = await freshDatabase();
  await noticeTables(url);
  app = await startHttp({ controllers: [NoticesApi, NoticePages], providers: [PinNotice], databaseUrl: url });
});

/** Anything JSON can carry, and what people try: NUL, halves of characters, huge numbers, days that are none. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(
    `${MARK}\u0000`,
    '2026-02-30',
    '9'.repeat(400),
    1e308,
    -1,
    1.5,
    2 ** 31,
    [],
    {},
    [[]],
    `${MARK}' or 1=1 --`,
    `{{${MARK}}}`,
    `<script>${MARK}</script>`,
    'x'.repeat(5_000),
  ),
);

const bodies = fc.oneof(
  fc.dictionary(
    fc.oneof(fc.constantFrom(...FIELDS, '__proto__', 'constructor', 'toString'), fc.string()),
    anything,
  ),
  fc.record(Object.fromEntries(FIELDS.map((field) => [field, anything])), { requiredKeys: [] }),
  anything,
);

it('whatever is sent to the API, it answers, in French, without repeating it', async () => {
  await fc.assert(
    fc.asyncProperty(
      bodies,
      fc.constantFrom('/api/v1/notices', '/api/v1/notices/echo'),
      async (body, path) => {
        const answer = await request(urlOf(app))
          .post(path)
          .set('authorization', 'Bearer coach.1')
          .type('json')
          .send(JSON.stringify(body));
        if (answer.status < 300) return;
        expect([400, 409, 413]).toContain(answer.status);
        expect(answer.headers['content-type']).toContain('application/problem+json');
        expect(answer.text).not.toContain(MARK);
        expect(answer.text.length).toBeLessThan(8_000);
      },
    ),
    { numRuns: 200 },
  );
});

it('whatever is asked of a list or of a path, it answers, and is not a failure', async () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('%00', '..', '%2e%2e/', '%FF', 'a[b]', '\\'),
  );
  await fc.assert(
    fc.asyncProperty(texts, texts, async (name, value) => {
      const well = encodeURIComponent(value);
      for (const path of [
        `/api/v1/notices?${encodeURIComponent(name)}=${well}`,
        `/api/v1/notices?page=${well}`,
        `/api/v1/notices/${well}`,
        `/${well}`,
      ]) {
        const answer = await request(urlOf(app)).get(path).set('authorization', 'Bearer coach.1');
        expect([200, 400, 404]).toContain(answer.status);
      }
    }),
    { numRuns: 50 },
  );
});

it('whatever is typed into a form, it is shown again as text', async () => {
  const browser = new Browser(app);
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('"><img src=x onerror=alert(1)>', '{{this}}', "'--"),
  );
  await fc.assert(
    fc.asyncProperty(texts, async (words) => {
      const typed = words;
      const keys = hiddenFields((await browser.get('/tableau')).text);
      const answer = await browser.send('/tableau', { ...keys, title: '', words: typed });
      expect(answer.status).toBe(303);
      const { status, text } = await browser.follow(answer);
      expect(status).toBe(200);
      expect(text).not.toMatch(/<img|onerror=alert\(1\)>/);
      expect(text.match(/<form/g)).toHaveLength(1);
    }),
    { numRuns: 30 },
  );
});
