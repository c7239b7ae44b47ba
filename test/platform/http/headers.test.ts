import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Response } from 'supertest';
import { Browser, startHttp, urlOf } from '../../support/http';
import { NoticePages, NoticesApi, PinNotice } from './notice-board';

let app: NestExpressApplication;

beforeAll(async () => {
  app = await startHttp({ controllers: [NoticesApi, NoticePages], providers: [PinNotice] });
});

const ask = () => request(urlOf(app));
const asCoach = { authorization: 'Bearer coach.1' };

/** One answer of each kind the service gives. */
const answers = async (): Promise<[string, Response][]> => [
  ['a page', await new Browser(app).get('/tableau')],
  ['a redirection', await new Browser(app).get('/annonces/nouvelle')],
  ['a page that is not there', await new Browser(app).get('/nulle-part')],
  ['a failure', await new Browser(app).get('/panne')],
  ['an unreadable path', await new Browser(app).get('/%E0%A4%A')],
  ['a forged form', await new Browser(app).send('/tableau', { title: 'x' })],
  ['an API answer', await ask().get('/api/v1/notices').set(asCoach)],
  ['a refusal', await ask().get('/api/v1/notices')],
  ['a malformed body', await ask().post('/api/v1/notices').set(asCoach).type('json').send('{')],
  [
    'too large a body',
    await ask()
      .post('/api/v1/notices')
      .set(asCoach)
      .type('json')
      .send(`"${'x'.repeat(120_000)}"`),
  ],
  ['a method we do not know', await ask().options('/tableau')],
  ['the description of the API', await ask().get('/api/v1/openapi.json')],
];

it('every answer, errors included, says how it may be shown and that it is not to be kept', async () => {
  for (const [what, { headers }] of await answers()) {
    const seen = { what, csp: headers['content-security-policy'] };
    expect(seen).toEqual({ what, csp: expect.stringContaining("default-src 'none'") });
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'permissions-policy': expect.stringContaining('geolocation=()'),
      'x-robots-tag': 'noindex, nofollow',
    });
    for (const absent of [
      'x-powered-by',
      'server',
      'etag',
      'strict-transport-security',
      'access-control-allow-origin',
    ]) {
      expect([what, headers[absent]]).toEqual([what, undefined]);
    }
  }
});

it('allows nothing inline, nothing from elsewhere, no frame', async () => {
  const policy = String((await new Browser(app).get('/tableau')).headers['content-security-policy']);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).not.toMatch(/unsafe|\*|data:|http/);
});

it('does not answer 304 to what is personal', async () => {
  const answer = await ask().get('/api/v1/notices').set(asCoach).set('if-none-match', '*');
  expect(answer.status).toBe(200);
});

describe('style and font', () => {
  it('are served to everybody under an address that changes with them', async () => {
    const { text } = await new Browser(app).get('/tableau');
    const links = [...text.matchAll(/(?:href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    expect(links.map((path) => path.split('/').at(-1))).toEqual([
      'icon.svg',
      'source-sans-3-latin-wght-normal.woff2',
      'tokens.css',
      'base.css',
      'components.css',
      'team.css',
    ]);
    for (const link of links) {
      const answer = await ask().get(link);
      expect([link, answer.status]).toEqual([link, 200]);
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  it('are the only files served', async () => {
    for (const path of [
      '/assets/x/../../package.json',
      '/assets/x/%2e%2e/layouts/page.hbs',
      '/assets/x/',
      '/assets/',
      '/assets/x/.env',
    ]) {
      expect((await ask().get(path)).status).toBe(404);
    }
  });

  it('weigh less than 40 kB on the wire, font included', async () => {
    const { text } = await new Browser(app).get('/tableau');
    const links = [...text.matchAll(/href="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    const sizes = await Promise.all(
      links.map(async (link) => (await ask().get(link).buffer()).headers['content-length']),
    );
    expect(sizes.reduce((total, size) => total + Number(size), text.length)).toBeLessThan(40_000);
  });
});
