import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { MailModule } from '../../../src/platform/mail/mail.module';
import { MailKinds } from '../../../src/platform/mail/mail-kinds';
import { OutboxModule } from '../../../src/platform/outbox/outbox.module';
import { OutboxWorker } from '../../../src/platform/outbox/outbox-worker';
import { Browser, partOf, startHttp, testConfig, urlOf } from '../../support/http';

const PRODUCTION = testConfig({
  NODE_ENV: 'production',
  BASE_URL: 'https://entremise.example',
  SMTP_URL: 'smtp://127.0.0.1:1',
  MAIL_FROM: 'bonjour@entremise.example',
});

const serve = (config = testConfig()) =>
  startHttp({ controllers: [], imports: [OutboxModule, MailModule.with(config)], config });

describe('The development mailbox', () => {
  let app: NestExpressApplication;
  let browser: Browser;

  beforeAll(async () => {
    app = await serve();
    browser = new Browser(app);
    const trial = await browser.submit('/dev/courriels', '/dev/courriels/essai');
    expect(trial.status).toBe(303);
    await partOf(app, OutboxWorker).drain();
  });
  afterAll(() => app.close());

  const document = async (path = '/dev/courriels.json') => (await request(urlOf(app)).get(path)).body;

  it('shows a mail that left: to whom, when, its words, and its page', async () => {
    const list = await browser.get('/dev/courriels').expect(200);
    expect(list.text).toMatch(/Courriel d’essai \d{12}/);
    expect(list.text).toContain('bonjour@entremise.invalid');
    const [, address] = /<a href="(\/dev\/courriels\/[0-9a-f-]{36})">/.exec(list.text) ?? [];
    const mail = await browser.get(address!).expect(200);
    expect(mail.text).toContain('dimanche 22 novembre 2026');
    expect(mail.text).toContain('Vous n’avez rien à faire.');
    const page = await browser.get(`${address}/page`).expect(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toBe(
      "sandbox; default-src 'none'; frame-ancestors 'none'",
    );
    expect(page.text).toContain('<p>Vous n’avez rien à faire.</p>');
  });

  it('gives scripts the same as JSON, at its own address or when they ask for JSON', async () => {
    const { items, total, page } = await document();
    expect({ total, page }).toEqual({ total: 1, page: 1 });
    expect(items[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      kind: 'mail-check',
      calendar: null,
      date: '2026-11-22T12:00:00.000Z',
      to: 'bonjour@entremise.invalid',
      subject: expect.stringMatching(/^Courriel d’essai \d{12}$/),
      text: expect.stringContaining('Vous n’avez rien à faire.'),
      html: expect.stringContaining('<p>Vous n’avez rien à faire.</p>'),
    });
    const asked = await request(urlOf(app)).get('/dev/courriels').accept('json');
    expect(asked.body.items).toEqual(items);
  });

  it('can be asked for the mails of one address', async () => {
    expect((await document('/dev/courriels.json?to=bonjour@entremise.invalid')).total).toBe(1);
    expect((await document('/dev/courriels.json?to=personne@entremise.invalid')).total).toBe(0);
  });

  it('lets a script ask for a trial, once for each key, and says by which mark to know it', async () => {
    const ask = () =>
      request(urlOf(app)).post('/dev/courriels/essai.json').set('idempotency-key', 'trial-1').send({});
    const { body } = await ask().expect(201);
    expect((await ask()).body).toEqual(body);
    await partOf(app, OutboxWorker).drain();
    const { items } = await document();
    expect(items.filter(({ subject }: { subject: string }) => subject.endsWith(body.mark))).toHaveLength(1);
    await partOf(app, DataSource).query(`DELETE FROM sent_mail WHERE id = $1`, [
      items.find(({ subject }: { subject: string }) => subject.endsWith(body.mark)).id,
    ]);
  });

  it('shows a sample of every kind of mail there is', async () => {
    for (const { kind, title } of partOf(app, MailKinds).all()) {
      const list = await browser.get('/dev/courriels');
      expect(list.text).toContain(title);
      const address = `/dev/courriels/exemples/${encodeURIComponent(kind)}`;
      expect((await browser.get(address).expect(200)).text).toContain('Exemple, envoyé à personne');
      await browser.get(`${address}/page`).expect(200);
    }
  });

  it('knows no other mail and no other kind', async () => {
    await browser.get('/dev/courriels/ffffffff-0000-4000-8000-000000000001').expect(404);
    await browser.get('/dev/courriels/exemples/inconnu').expect(404);
    await browser.get('/dev/courriels/exemples/__proto__/page').expect(404);
  });

  it('does not exist in production', async () => {
    const production = await serve(PRODUCTION);
    try {
      for (const path of ['/dev/courriels', '/dev/courriels.json', '/dev/courriels/exemples/mail-check']) {
        expect((await request(urlOf(production)).get(path).redirects(0)).status).toBe(404);
      }
    } finally {
      await production.close();
    }
  });
});
