import type { NestExpressApplication } from '@nestjs/platform-express';
import fc from 'fast-check';
import request, { type Response } from 'supertest';
import { urlOf } from '../support/http';
import { startWholeService, tokenOf } from '../support/service';
import { type Operation, operationsOf, type Schemas } from './api-description';
import { hostileBody, hostilePath, hostileQuery, MARK } from './hostile-values';

/** Requests in all; HOSTILE_REQUESTS=20000 is the figure of the first submission. */
const REQUESTS = Number(process.env.HOSTILE_REQUESTS ?? 1_500);

let app: NestExpressApplication;
let token: string;
let operations: Operation[];
let schemas: Schemas;
let known: string[];
const foreignNames: string[] = [];

const ask = (path: string, bearer = token) =>
  request(urlOf(app)).get(path).set('authorization', `Bearer ${bearer}`);
const itemsAt = async (path: string, bearer?: string) =>
  ((await ask(path, bearer)).body as { items: { id: string; surname?: string }[] }).items;

beforeAll(async () => {
  app = await startWholeService({ world: 'dijon' });
  token = await tokenOf(app, 'claire@demo.invalid');
  const other = await tokenOf(app, 'yann@demo.invalid');
  ({ operations, schemas } = operationsOf((await ask('/api/v1/openapi.json')).body));
  const mine = (
    await Promise.all(['employers', 'openings', 'participants'].map((list) => itemsAt(`/api/v1/${list}`)))
  ).flat();
  const theirs = await itemsAt('/api/v1/participants', other);
  known = [...mine, ...theirs].map(({ id }) => id);
  const ours = new Set(mine.map(({ surname }) => surname));
  foreignNames.push(...theirs.flatMap(({ surname }) => (surname && !ours.has(surname) ? [surname] : [])));
});

it('whatever is sent to whichever route, the answer is French, names no secret, and is never a failure', async () => {
  const statuses = new Map<number, number>();
  const each = Math.ceil(REQUESTS / operations.length);
  for (const operation of operations) {
    const asked = fc.record({
      path: hostilePath(operation, known),
      query: hostileQuery(operation),
      body: operation.body ? hostileBody(operation.body, schemas, known) : fc.constant(undefined),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ path, query, body }) => {
        const answer = await send(operation.method, path + query, body);
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
        judge(answer);
      }),
      { numRuns: each, endOnFailure: true },
    );
  }
  expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([]);
  // Neither everything refused at the door nor everything let in: both would prove little.
  expect(statuses.get(400)).toBeGreaterThan(REQUESTS / 10);
  expect((statuses.get(200) ?? 0) + (statuses.get(201) ?? 0)).toBeGreaterThan(REQUESTS / 100);
}, 1_800_000);

function send(method: string, path: string, body: unknown): Promise<Response> {
  const verb = method as 'get' | 'post' | 'put' | 'patch' | 'delete';
  const asked = request(urlOf(app))[verb](path).set('authorization', `Bearer ${token}`);
  return body === undefined
    ? asked
    : asked.type('json').send(typeof body === 'string' ? body : JSON.stringify(body));
}

function judge(answer: Response): void {
  for (const name of foreignNames) expect(answer.text).not.toContain(name);
  if (answer.status < 300) return;
  expect([400, 404, 409, 413, 415, 422]).toContain(answer.status);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.body).toMatchObject({
    status: answer.status,
    title: expect.stringMatching(/[a-zéèàç’ ]{6,}/),
  });
  expect(answer.text).not.toContain(MARK);
  expect(answer.text).not.toMatch(/select |insert |violates|constraint|QueryFailed|node_modules/i);
}
