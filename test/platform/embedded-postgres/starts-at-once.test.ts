import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../../../src/platform/database/embedded/free-port';
import { seesPostgres } from '../../../src/platform/database/embedded/process-sight';
import { layProject, startService } from './throwaway-project';
import { serves, startQuickly, Workshop } from './workshop';

const workshop = new Workshop();
let project: string;
beforeAll(() => {
  project = layProject(workshop.folder());
});
afterAll(() => workshop.close());

describe('starts at the same moment', () => {
  it('of two first starts one makes the database, and both get it', async () => {
    const dataFolder = workshop.dataFolder();
    const services = [startService(project, dataFolder), startService(project, dataFolder)];
    const said = await Promise.all(services.map((service) => service.hear()));
    expect(said.map(({ reused }) => reused).sort()).toEqual([false, true]);
    expect(said[0]?.url).toBe(said[1]?.url);
    const [joined, owner] = said[0]?.reused ? services : [services[1], services[0]];
    await joined?.stop();
    expect(await serves({ url: said[0]?.url ?? '' })).toBe(true);
    await owner?.stop();
    expect(await serves({ url: said[0]?.url ?? '' })).toBe(false);
  });

  it('within one process all get the same server too', async () => {
    const dataFolder = await workshop.usedDataFolder();
    const servers = await Promise.all([1, 2, 3].map(() => startQuickly({ dataFolder })));
    expect(new Set(servers.map(({ url }) => url)).size).toBe(1);
    expect(servers.filter(({ reused }) => !reused)).toHaveLength(1);
  });

  it('a stop that crosses a start leaves a server to whoever started', async () => {
    const dataFolder = await workshop.usedDataFolder();
    const first = await startQuickly({ dataFolder });
    const [, second] = await Promise.all([first.stop(), startQuickly({ dataFolder })]);
    expect(await serves(second)).toBe(true);
  });
});

describe('what a killed start leaves', () => {
  it('its lock is taken over', async () => {
    const dataFolder = await workshop.usedDataFolder();
    // The number of this process with another start: a process that had this number before.
    mkdirSync(join(dataFolder, 'postgres.lock', `${process.pid}.1`), { recursive: true });
    expect(await serves(await startQuickly({ dataFolder }))).toBe(true);
    expect(existsSync(join(dataFolder, 'postgres.lock'))).toBe(false);
  });

  it('half a database is made anew', async () => {
    const dataFolder = workshop.dataFolder();
    mkdirSync(join(dataFolder, 'postgres.new-half', 'cluster'), { recursive: true });
    expect(await serves(await startQuickly({ dataFolder }))).toBe(true);
    expect(readdirSync(dataFolder)).toEqual(['postgres']);
  });
});

describe('the port', () => {
  const holder = createServer();
  beforeEach(() => once(holder.listen(0, '127.0.0.1'), 'listening'));
  afterEach(() => void holder.close());

  it('is another one when the chosen one was taken meanwhile', async () => {
    const { port: taken } = holder.address() as AddressInfo;
    const free = await freePort();
    const offered = [taken, free];
    const choosePort = async () => offered.shift() ?? freePort();
    const server = await startQuickly({ dataFolder: await workshop.usedDataFolder(), choosePort });
    expect(offered).toEqual([]);
    expect(server.port).toBe(free);
    expect(await serves(server)).toBe(true);
  });
});

describe('Ctrl-C', () => {
  it('reaches the service, not its database: the last queries are answered, then the server is stopped', async () => {
    const service = startService(project, await workshop.usedDataFolder());
    const { pid } = await service.hear();
    service.pressCtrlC();
    expect(await service.hear()).toEqual({ answered: true });
    expect(seesPostgres(pid)).toBe(false);
  });
});
