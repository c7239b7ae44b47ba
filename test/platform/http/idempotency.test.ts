import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { freshDatabase } from '../../support/database';
import { startHttp, urlOf, written } from '../../support/http';
import { NoticesApi, PinNotice } from './notice-board';
import { noticeTables } from './notice-tables';

let app: NestExpressApplication;

beforeAll(async () => {
  const { url } = await freshDatabase();
  await noticeTables(url);
  app = await startHttp({ controllers: [NoticesApi], providers: [PinNotice], databaseUrl: url });
});

const pin = (title: string, key?: string, who = 'coach.1') => {
  const asked = request(urlOf(app))
    .post('/api/v1/notices')
    .set('authorization', `Bearer ${who}`)
    .send({ title });
  return key === undefined ? asked : asked.set('idempotency-key', key);
};
const notices = async (title: string): Promise<number> =>
  Number((await app.get(DataSource).query('select count(*) from notice where title = $1', [title]))[0].count);

it('asked again under the same key, answers the same and does nothing more', async () => {
  const [first, again] = [await pin('Lundi', 'key-1'), await pin('Lundi', 'key-1')];
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(again.body).toEqual(first.body);
  expect(await notices('Lundi')).toBe(1);
});

it('asked fifty times at once, acts once and answers all', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => pin('Mardi', 'key-2')));
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(answers[0]!.status).toBe(201);
  expect(await notices('Mardi')).toBe(1);
});

it('refuses a key that comes back with something else', async () => {
  await pin('Mercredi', 'key-3');
  const answer = await pin('Jeudi', 'key-3');
  expect([answer.status, answer.body.type]).toEqual([422, 'urn:problem:idempotency-key-reused']);
  expect(await notices('Jeudi')).toBe(0);
});

it('keeps a key to its owner: another account under the same key does its own act', async () => {
  const [mine, yours] = [
    await pin('Vendredi', 'key-4', 'coach.1'),
    await pin('Vendredi', 'key-4', 'coach.2'),
  ];
  expect(yours.body.id).not.toBe(mine.body.id);
});

it('keeps nothing of an act that failed: the same key may succeed later', async () => {
  const source = app.get(DataSource);
  await source.query('alter table notice rename to notice_away');
  const failed = await pin('Samedi', 'key-5');
  await source.query('alter table notice_away rename to notice');
  expect(failed.status).toBe(500);
  expect((await pin('Samedi', 'key-5')).status).toBe(201);
});

it('without a key, acts as often as it is asked, each time written down', async () => {
  const before = written.acts.length;
  await pin('Dimanche');
  await pin('Dimanche');
  expect(await notices('Dimanche')).toBe(2);
  expect(written.acts.length - before).toBe(2);
});

it.each(['', ' ', 'a b', 'x'.repeat(256), 'clé'])('refuses %j as a key', async (key) => {
  const answer = await pin('Jamais', Buffer.from(key).toString('latin1'));
  expect(answer.status).toBe(400);
  expect(await notices('Jamais')).toBe(0);
});
