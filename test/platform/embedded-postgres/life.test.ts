import { readFileSync, statSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../src/platform/database/embedded';
import { ask, serves, startQuickly, Workshop } from './workshop';

const workshop = new Workshop();
afterAll(() => workshop.close());

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

describe('the life of the embedded server', () => {
  it('begins on a bare machine with an empty folder', async () => {
    const lines: string[] = [];
    const server = await startQuickly({
      dataFolder: workshop.dataFolder(),
      log: (line) => lines.push(line),
    });
    expect(server).toMatchObject({ reused: false, port: Number(new URL(server.url).port) });
    expect(new URL(server.url)).toMatchObject({ hostname: '127.0.0.1', pathname: '/entremise' });
    expect(await serves(server)).toBe(true);
    expect(lines).toEqual(['Premier démarrage\u00a0: création de la base.', 'La base est prête.']);
  });

  it('keeps what was written from one start to the next', async () => {
    const dataFolder = await workshop.usedDataFolder();
    const first = await startQuickly({ dataFolder });
    await ask(first.url, 'create table kept (word text)');
    await ask(first.url, 'insert into kept values ($1)', ['gardé']);
    await first.stop();
    expect(await serves(first)).toBe(false);
    const second = await startQuickly({ dataFolder });
    expect(second.reused).toBe(false);
    expect(await ask(second.url, 'select word from kept')).toEqual([{ word: 'gardé' }]);
  });

  it('speaks French: sorts as a dictionary does, and takes neither ’ nor « for letters', async () => {
    const { url } = await startQuickly({ dataFolder: await workshop.usedDataFolder() });
    const words = await ask(
      url,
      "select w from (values ('zoo'), ('école'), ('Etat'), ('côte'), ('cote')) v (w) order by w",
    );
    expect(words.map(({ w }) => w)).toEqual(['cote', 'côte', 'école', 'Etat', 'zoo']);
    const [found] = await ask(
      url,
      "select to_tsvector('french', 'L’école « ÉTAT »') @@ to_tsquery('french', 'école & état') as both",
    );
    expect(found).toEqual({ both: true });
  });

  it('is durable, counts in UTC and accepts a hundred connections', async () => {
    const { url } = await startEmbeddedPostgres({ dataFolder: await workshop.usedDataFolder() });
    const names = [
      'fsync',
      'full_page_writes',
      'synchronous_commit',
      'TimeZone',
      'max_connections',
      'server_encoding',
    ];
    const rows = await ask(url, 'select name, setting from pg_settings where name = any ($1)', [names]);
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      TimeZone: 'UTC',
      max_connections: '100',
      server_encoding: 'UTF8',
    });
  });

  it('listens to this machine only, through no socket file, and asks for the password', async () => {
    const server = await startQuickly({ dataFolder: await workshop.usedDataFolder() });
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const outside = others.filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of outside) expect(await accepts(address, server.port)).toBe(false);
    expect(await accepts('127.0.0.1', server.port)).toBe(true);
    expect(await ask(server.url, 'show unix_socket_directories')).toEqual([{ unix_socket_directories: '' }]);
    const wrong = server.url.replace(/:[^:@/]+@/, ':autre@');
    await expect(ask(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('keeps password and log to the service alone', async () => {
    const dataFolder = await workshop.usedDataFolder();
    await startQuickly({ dataFolder });
    for (const name of ['password', 'server.log']) {
      expect(statSync(join(dataFolder, 'postgres', name)).mode & 0o777).toBe(0o600);
    }
    expect(statSync(join(dataFolder, 'postgres', 'cluster')).mode & 0o777).toBe(0o700);
  });

  it('writes nothing of what people typed into its log', async () => {
    const dataFolder = await workshop.usedDataFolder();
    const { url, stop } = await startQuickly({ dataFolder });
    await ask(url, 'create table person (name text unique check (length(name) < 12))');
    await ask(url, 'insert into person values ($1)', ['Amandine']);
    await expect(ask(url, 'insert into person values ($1)', ['Amandine'])).rejects.toMatchObject({
      code: '23505',
    });
    await expect(ask(url, "insert into person values ('Amandine trop longue')")).rejects.toMatchObject({
      code: '23514',
    });
    await expect(ask(url, 'select $1::int', ['Amandine'])).rejects.toMatchObject({ code: '22P02' });
    await expect(ask(url, "select 'Amandine' from nowhere")).rejects.toMatchObject({ code: '42P01' });
    const interrupted = ask(url, "select 'Amandine', pg_sleep(60)").catch(() => undefined);
    const others = 'select count(*)::int as n from pg_stat_activity where wait_event = $1';
    while ((await ask(url, others, ['PgSleep']))[0]?.n === 0);
    await stop();
    await interrupted;
    const log = readFileSync(join(dataFolder, 'postgres', 'server.log'), 'utf8');
    expect(log).toContain('terminating connection');
    expect(log).not.toMatch(/Amandine|person|nowhere/);
  });

  it('lasts until its last user leaves, whoever started it', async () => {
    const dataFolder = await workshop.usedDataFolder();
    const first = await startQuickly({ dataFolder });
    const second = await startQuickly({ dataFolder });
    const third = await startQuickly({ dataFolder });
    expect([second.reused, second.pid, third.url]).toEqual([true, first.pid, first.url]);
    await second.stop();
    await second.stop();
    expect(await serves(first)).toBe(true);
    await first.stop();
    expect(await serves(third)).toBe(true);
    await third.stop();
    expect(await serves(third)).toBe(false);
  });
});
