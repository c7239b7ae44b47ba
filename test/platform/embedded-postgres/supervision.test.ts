import { stopEmbeddedPostgres } from '../../../src/platform/database/embedded';
import { type LastingPostgres, startLastingPostgres } from '../../../src/platform/database/embedded';
import { until } from '../../support/until';
import { ask, serves, startQuickly, Workshop } from './workshop';

const workshop = new Workshop();
const users: LastingPostgres[] = [];
afterAll(async () => {
  for (const user of users) await user.stop();
  await workshop.close();
});

async function lasting(dataFolder: string, told: string[] = []): Promise<LastingPostgres> {
  const options = { dataFolder, settings: { fsync: 'off' } };
  const server = await startLastingPostgres(options, (line) => told.push(line));
  users.push(server);
  return server;
}

async function pidOf({ url }: LastingPostgres): Promise<number> {
  const rows = await ask(url, "select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)::int as pid");
  return rows[0]!.pid as number;
}

const back = (server: LastingPostgres) => until('the server is back', () => serves(server));

async function die(server: LastingPostgres, signal: NodeJS.Signals): Promise<void> {
  process.kill(await pidOf(server), signal);
  await until('the server is gone', async () => !(await serves(server)));
}

describe('a server that dies under its user', () => {
  it.each(['SIGKILL', 'SIGQUIT'] as const)(
    'of %s comes back at the same address with its data',
    async (signal) => {
      const told: string[] = [];
      const server = await lasting(await workshop.usedDataFolder(), told);
      await ask(server.url, 'create table kept as select 1 as one');
      await die(server, signal);
      await back(server);
      expect(await ask(server.url, 'select one from kept')).toEqual([{ one: 1 }]);
      await until('it was told', () => told.length === 2);
      expect(told.join(' ')).toMatch(/arrêtée toute seule.* revenue, avec tout/);
    },
  );

  it('comes back as often as it dies, and still ends with its user', async () => {
    const server = await lasting(await workshop.usedDataFolder());
    for (let times = 0; times < 3; times++) {
      await die(server, 'SIGKILL');
      await back(server);
    }
    await server.stop();
    expect(await serves(server)).toBe(false);
  });

  it('comes back once for all of its users, and lasts until the last one leaves', async () => {
    const dataFolder = await workshop.usedDataFolder();
    const first = await lasting(dataFolder);
    const second = await lasting(dataFolder);
    await die(first, 'SIGKILL');
    await back(first);
    expect([second.url, await pidOf(second)]).toEqual([first.url, await pidOf(first)]);
    // Both have seen it: whoever looks later finds it running.
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await first.stop();
    expect(await serves(second)).toBe(true);
    await second.stop();
    expect(await serves(second)).toBe(false);
  });

  it('comes back where it was, also when a command is the first to need it', async () => {
    const dataFolder = await workshop.usedDataFolder();
    const service = await lasting(dataFolder);
    process.kill(await pidOf(service), 'SIGKILL');
    const command = await startQuickly({ dataFolder });
    await back(service);
    expect(command.url).toBe(service.url);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    await command.stop();
    expect(await serves(service)).toBe(true);
  });

  it('is not left running by a user who leaves while it is down', async () => {
    const server = await lasting(await workshop.usedDataFolder());
    await die(server, 'SIGKILL');
    await server.stop();
    expect(await serves(server)).toBe(false);
  });
});

describe('a server that is stopped on purpose', () => {
  it('for everybody is left in peace', async () => {
    const told: string[] = [];
    const dataFolder = await workshop.usedDataFolder();
    const server = await lasting(dataFolder, told);
    await stopEmbeddedPostgres(dataFolder);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect([await serves(server), told]).toEqual([false, []]);
  });
});
