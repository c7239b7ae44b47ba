import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seesPostgres } from '../../../src/platform/database/embedded/process-sight';
import { layProject, startService } from './throwaway-project';
import { ask, serves, startQuickly, Workshop } from './workshop';

const workshop = new Workshop();
const started: number[] = [];
let project: string;
beforeAll(() => {
  project = layProject(workshop.folder());
});
afterAll(async () => {
  for (const pid of started) process.kill(pid, 'SIGKILL');
  await workshop.close();
});

const postmasterFile = (dataFolder: string) => join(dataFolder, 'postgres', 'cluster', 'postmaster.pid');

/** A data folder whose server was killed in the middle of its life, with one word written before. */
async function crashedDataFolder(): Promise<string> {
  const dataFolder = await workshop.usedDataFolder();
  const server = await startQuickly({ dataFolder });
  await ask(server.url, 'create table kept as select 1 as one');
  process.kill(server.pid, 'SIGKILL');
  while (seesPostgres(server.pid)) await new Promise((resolve) => setTimeout(resolve, 10));
  return dataFolder;
}

/** Pretends that the dead server's number is now this one. */
function renumber(dataFolder: string, pid: number): void {
  const [, ...others] = readFileSync(postmasterFile(dataFolder), 'utf8').split('\n');
  writeFileSync(postmasterFile(dataFolder), [String(pid), ...others].join('\n'));
}

/** A program that runs on under a parent; `zombie` has ended, and its parent never asks how. */
async function bystander(kind: 'runs' | 'zombie'): Promise<number> {
  const postgres = join(workshop.folder(), 'postgres');
  cpSync(execFileSync('which', ['sleep'], { encoding: 'utf8' }).trim(), postgres);
  if (kind === 'runs') {
    const pid = spawn('sleep', ['60'], { stdio: 'ignore' }).pid ?? 0;
    started.push(pid);
    return pid;
  }
  // It ends after its parent became a program that buries nobody: a shell might have.
  const parent = spawn('sh', ['-c', '"$1" 0.3 & echo $!; exec sleep 60', 'sh', postgres], { stdio: 'pipe' });
  started.push(parent.pid ?? 0);
  const [line] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(line.toString());
  await new Promise((later) => setTimeout(later, 600));
  return pid;
}

describe('after a crash', () => {
  it('a killed database recovers with everything it had promised', async () => {
    const server = await startQuickly({ dataFolder: await crashedDataFolder() });
    expect(server.reused).toBe(false);
    expect(await ask(server.url, 'select one from kept')).toEqual([{ one: 1 }]);
  });

  it('a dead server that nobody buried does not count as running', async () => {
    const dataFolder = await crashedDataFolder();
    const zombie = await bystander('zombie');
    renumber(dataFolder, zombie);
    const server = await startQuickly({ dataFolder });
    expect(await ask(server.url, 'select one from kept')).toEqual([{ one: 1 }]);
    if (process.platform === 'linux') expect(readFileSync(`/proc/${zombie}/stat`, 'utf8')).toContain(') Z ');
  });

  it('a program that received the dead server’s number is neither waited for nor stopped', async () => {
    const dataFolder = await crashedDataFolder();
    const innocent = await bystander('runs');
    renumber(dataFolder, innocent);
    const server = await startQuickly({ dataFolder });
    expect(await serves(server)).toBe(true);
    await server.stop();
    expect(() => process.kill(innocent, 0)).not.toThrow();
  });

  it('a file that a full disk left empty does not stop the next start', async () => {
    const dataFolder = await crashedDataFolder();
    writeFileSync(postmasterFile(dataFolder), '');
    expect(await serves(await startQuickly({ dataFolder }))).toBe(true);
  });

  it('a copied data folder gets its own server, not the one of the original', async () => {
    const original = await startQuickly({ dataFolder: await workshop.usedDataFolder() });
    const running = join(
      (await ask(original.url, 'show data_directory'))[0]?.data_directory as string,
      '../..',
    );
    const copy = workshop.dataFolder();
    execFileSync('cp', ['-a', running, copy]);
    const server = await startQuickly({ dataFolder: copy });
    expect([server.reused, server.pid === original.pid]).toEqual([false, false]);
    await server.stop();
    expect(await serves(original)).toBe(true);
  });

  it('the server of a killed service is taken up by the next one, which also stops it', async () => {
    const dataFolder = await workshop.usedDataFolder();
    const killed = startService(project, dataFolder);
    const before = await killed.hear();
    await killed.kill('SIGKILL');
    expect(await serves(before)).toBe(true);
    const next = await startQuickly({ dataFolder });
    expect(next).toMatchObject({ reused: true, pid: before.pid, port: before.port, url: before.url });
    await next.stop();
    expect(await serves(before)).toBe(false);
  });

  it('a service and its server killed together leave a folder that starts again', async () => {
    const dataFolder = await workshop.usedDataFolder();
    const killed = startService(project, dataFolder);
    const before = await killed.hear();
    process.kill(before.pid, 'SIGKILL');
    await killed.kill('SIGKILL');
    const next = await startQuickly({ dataFolder });
    expect(next.reused).toBe(false);
    expect(await serves(next)).toBe(true);
  });
});
