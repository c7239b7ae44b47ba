import { spawnSync } from 'node:child_process';
import { existsSync, lchownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { thisMachine } from '../../../src/platform/database/embedded/machine';
import type { Machine } from '../../../src/platform/database/embedded/machine';
import { installedPrograms, layProject, startService } from './throwaway-project';
import { serves, startQuickly, underRoot, Workshop } from './workshop';

const namespaces = spawnSync('unshare', ['--user', '--map-user=1', '--map-group=1', 'true']).status === 0;
const itUnderRoot = underRoot ? it : it.skip; // reason: only root may become somebody else
const itWithNamespaces = underRoot && namespaces ? it : it.skip; // reason: root without user namespaces (Docker)

const nobody = { uid: 65534, gid: 65534 };
const nameless = { uid: 54321, gid: 54321 };
const workshop = new Workshop();
let project: string;
beforeAll(() => {
  project = layProject(workshop.folder());
});
afterAll(() => workshop.close());

/** A folder that nobody else may enter, as a home should be. */
function closedHome(owner = 0): string {
  const home = join(workshop.folder(), 'home');
  mkdirSync(home, { mode: 0o700 });
  lchownSync(home, owner, owner);
  return home;
}

function folderOf(owner: { uid: number; gid: number }): string {
  const folder = join(workshop.folder(), 'theirs');
  mkdirSync(folder, { mode: 0o700 });
  lchownSync(folder, owner.uid, owner.gid);
  return folder;
}

const clusterOwner = (dataFolder: string) => statSync(join(dataFolder, 'postgres', 'cluster')).uid;

/** This machine without user namespaces, and with the programs of another project. */
function machineWithout(namespaceProgram: string, home = project): Machine {
  return {
    ...thisMachine(),
    namespaceProgram,
    resolvePackage: () => join(installedPrograms(home), 'dist/index.js'),
  };
}

describe('an ordinary user', () => {
  itUnderRoot('starts a server that is theirs alone', async () => {
    const dataFolder = workshop.dataFolder(folderOf(nobody));
    const service = startService(project, dataFolder, nobody);
    expect(await service.hear()).toMatchObject({ reused: false });
    expect([clusterOwner(dataFolder), statSync(dataFolder).mode & 0o777]).toEqual([nobody.uid, 0o700]);
    await service.stop();
  });

  itWithNamespaces('may be a mere number, as in many containers', async () => {
    const dataFolder = workshop.dataFolder(folderOf(nameless));
    const service = startService(project, dataFolder, nameless);
    expect(await service.hear()).toMatchObject({ reused: false });
    expect(clusterOwner(dataFolder)).toBe(nameless.uid);
    await service.stop();
  });

  itUnderRoot('is told in a sentence that the data belong to somebody else', async () => {
    const dataFolder = await workshop.usedDataFolder();
    const { failure, message } = await startService(project, dataFolder, nameless).hear();
    expect(failure).toBe('data_of_another_user');
    expect(message).toMatch(
      /^Les données de .* appartiennent à l'utilisateur (postgres|nobody)\. .*DATABASE_URL\.$/,
    );
  });

  itUnderRoot('is told in a sentence that the folder cannot be made', async () => {
    const { failure, message } = await startService(project, join(closedHome(), '.data'), nobody).hear();
    expect(failure).toBe('folder_out_of_reach');
    expect(message).toContain('ne peut être ni ouvert ni créé');
  });
});

describe('root', () => {
  itUnderRoot('lets the user made for it, or nobody, run the server', async () => {
    const dataFolder = workshop.dataFolder();
    expect(await serves(await startQuickly({ dataFolder }))).toBe(true);
    const names = thisMachine().users.filter(({ uid }) => uid === clusterOwner(dataFolder));
    expect(['postgres', 'nobody']).toContain(names[0]?.name);
  });

  itWithNamespaces('starts a project under its closed home without opening it', async () => {
    const home = closedHome();
    const service = startService(layProject(home), workshop.dataFolder(join(home, 'project')));
    expect(await service.hear()).toMatchObject({ reused: false });
    await service.stop();
    expect([statSync(home).mode & 0o777, clusterOwner(join(home, 'project/.data'))]).toEqual([0o700, 0]);
  });

  itWithNamespaces('starts with its data under a closed folder without opening it', async () => {
    const home = closedHome();
    const dataFolder = workshop.dataFolder(home);
    const first = await startQuickly({ dataFolder });
    await first.stop();
    expect(await serves(await startQuickly({ dataFolder }))).toBe(true);
    expect([statSync(home).mode & 0o777, clusterOwner(dataFolder)]).toEqual([0o700, 0]);
  });

  itUnderRoot('in somebody’s closed home leaves them data that are theirs', async () => {
    const daemon = thisMachine().users.find(({ name }) => name === 'daemon') ?? { uid: 1, gid: 1 };
    const home = closedHome(daemon.uid);
    const dataFolder = workshop.dataFolder(home);
    expect(await serves(await startQuickly({ dataFolder }))).toBe(true);
    expect([statSync(home).mode & 0o777, clusterOwner(dataFolder)]).toEqual([0o700, daemon.uid]);
  });

  itUnderRoot(
    'copies the programs beside the data when nobody can reach them where npm put them',
    async () => {
      const machine = machineWithout('/no/unshare', layProject(closedHome()));
      const dataFolder = workshop.dataFolder();
      expect(await serves(await startQuickly({ dataFolder }, machine))).toBe(true);
      expect(existsSync(join(dataFolder, 'postgres-programs'))).toBe(true);
    },
  );

  itUnderRoot('hands data over when whoever ran the server before no longer can', async () => {
    const dataFolder = await workshop.usedDataFolder();
    const cluster = join(dataFolder, 'postgres', 'cluster');
    spawnSync('chown', ['-R', '0:0', cluster]);
    expect(await serves(await startQuickly({ dataFolder }, machineWithout('/no/unshare')))).toBe(true);
    expect(clusterOwner(dataFolder)).not.toBe(0);
  });

  itUnderRoot(
    'without user namespaces lets the server cross a data folder that was closed, and no more',
    async () => {
      const dataFolder = workshop.dataFolder();
      mkdirSync(dataFolder, { mode: 0o700 });
      expect(await serves(await startQuickly({ dataFolder }, machineWithout('/no/unshare')))).toBe(true);
      expect(statSync(dataFolder).mode & 0o777).toBe(0o711);
    },
  );

  itUnderRoot('is told in a sentence when no other user can enter the data folder', async () => {
    const home = closedHome();
    const starting = startQuickly({ dataFolder: workshop.dataFolder(home) }, machineWithout('/no/unshare'));
    await expect(starting).rejects.toMatchObject({
      failure: 'folder_out_of_reach',
      message: expect.stringMatching(/^Démarrée par root, .* DATABASE_URL\.$/) as string,
    });
    expect(statSync(home).mode & 0o777).toBe(0o700);
  });
});
