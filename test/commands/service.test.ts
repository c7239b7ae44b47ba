import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../src/platform/database/embedded/free-port';
import { seesPostgres } from '../../src/platform/database/embedded/process-sight';
import { Workshop } from '../platform/embedded-postgres/workshop';
import { until } from '../support/until';
import { entremise, RunningService } from './command-line';

jest.setTimeout(120_000);

const workshop = new Workshop();
const services: RunningService[] = [];
let environment: Record<string, string>;

beforeAll(async () => {
  environment = { ENTREMISE_DATA: workshop.dataFolder(), PORT: String(await freePort()) };
});
afterAll(async () => {
  for (const service of services) await service.end('SIGKILL');
  await workshop.close();
});

async function start(): Promise<RunningService> {
  const service = await RunningService.start({ environment });
  services.push(service);
  return service;
}

function postmaster(): number {
  const file = join(environment.ENTREMISE_DATA!, 'postgres', 'cluster', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
}

const health = (service: RunningService) =>
  fetch(`${service.url}/health`).then(
    ({ status }) => status,
    () => 0,
  );

const accounts = (service: RunningService) =>
  service.lines.filter((line) => line.startsWith('account ')).map((line) => line.split(' ').slice(0, 3));

async function tokenOf(service: RunningService): Promise<string> {
  const [, , email = ''] = accounts(service).find(([, role]) => role === 'coach') ?? [];
  const { status, stdout } = await entremise(['token', '--email', email], { environment });
  expect(status).toBe(0);
  return stdout.trim();
}

async function addEmployer(service: RunningService, token: string, name: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ name });
  const answer = await fetch(`${service.url}/api/v1/employers`, { method: 'POST', headers, body });
  await answer.arrayBuffer();
  return answer.status;
}

async function employers(service: RunningService, token: string, q: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${service.url}/api/v1/employers?q=${q}`, { headers });
  return ((await answer.json()) as { total: number }).total;
}

it('a service starts on nothing, survives its database and its own death, and ends cleanly', async () => {
  const first = await start();
  const cast = accounts(first);
  expect(cast.map(([, role]) => role)).toEqual(expect.arrayContaining(['coach', 'lead']));
  expect(first.lines.at(-1)).toMatch(/^listening http:\/\/127\.0\.0\.1:\d+$/);
  expect(first.lines.filter((line) => !/^(account|participant|listening) /.test(line))).toEqual([]);
  expect(first.lines.filter((line) => line.startsWith('participant ')).length).toBeGreaterThan(5);
  for (const line of first.lines.filter((one) => one.startsWith('participant ')))
    expect(line).toMatch(/^participant [^ ]+ http:[^ ]+\/p\/[\w-]{22} code \d{4}$/);
  expect(await health(first)).toBe(200);

  // A command beside the running service uses its database, and leaves it to it.
  const token = await tokenOf(first);
  expect(await addEmployer(first, token, 'Avant la panne')).toBe(201);

  // The database dies under it: refused meanwhile, back by itself, nothing acknowledged lost.
  for (const signal of ['SIGKILL', 'SIGQUIT'] as const) {
    process.kill(postmaster(), signal);
    const seen = new Set<number>();
    let kept = 0;
    await until(
      'writes are taken again',
      async () => {
        const status = await addEmployer(first, token, `Pendant la panne ${signal}`);
        seen.add(status);
        if (status === 201) kept++;
        return status === 201 && seen.has(503);
      },
      40,
    );
    expect([...seen].filter((status) => status !== 201 && status !== 503)).toEqual([]);
    expect(await employers(first, token, signal)).toBeGreaterThanOrEqual(kept);
    await until('health is good again', async () => (await health(first)) === 200);
  }

  // Killed, the service leaves its server; the next start takes it up, with the same people.
  await first.end('SIGKILL');
  const second = await start();
  expect(accounts(second)).toEqual(cast);
  expect(await employers(second, token, 'avant')).toBe(1);

  // Asked to end, it ends at once and takes the server with it.
  const server = postmaster();
  expect(await second.end('SIGTERM')).toBe(0);
  expect([seesPostgres(server), postmaster()]).toEqual([false, 0]);

  // Without a service, a command starts the database and stops it again.
  const without = await entremise(['token', '--email', cast[0]![2]!], { environment });
  expect([without.status, postmaster()]).toEqual([0, 0]);

  const third = await start();
  expect(accounts(third)).toEqual(cast);
  expect(await third.end('SIGINT')).toBe(0);
});

it('a port that is taken is said in a sentence', async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(/The port is taken: set PORT to another one\./);
  expect(await health(first)).toBe(200);
  expect(await first.end('SIGTERM')).toBe(0);
});
