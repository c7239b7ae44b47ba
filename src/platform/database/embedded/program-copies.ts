import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { programsIn } from './programs';
import type { Programs } from './programs';

/**
 * Makes the links between libraries that npm cannot pack and that the package makes in an install script, which
 * `npm ci --ignore-scripts` leaves out. Says whether they are all there: the package may be read-only.
 */
export function linkLibraries({ folder }: Programs): boolean {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  return links.every(({ source, target }) => linkOne(inside(folder, source), inside(folder, target)));
}

/**
 * Copies the programs (60 MB) into the data folder, for a server whose user cannot reach them where npm put them,
 * or when they lack links that we may not add there. A copy of the same version is kept, older ones go.
 */
export function copyPrograms(programs: Programs, dataFolder: string): Programs {
  const copies = join(dataFolder, 'postgres-programs');
  const copied = programsIn(join(copies, programs.version), programs.version);
  if (!existsSync(copied.folder)) {
    rmSync(copies, { recursive: true, force: true });
    mkdirSync(copies);
    const unfinished = mkdtempSync(join(copies, 'unfinished-'));
    cpSync(programs.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    openToReaders(copies);
    renameSync(unfinished, copied.folder);
  }
  linkLibraries(copied);
  return copied;
}

function linkOne(source: string, target: string): boolean {
  if (existsSync(target)) return true;
  try {
    symlinkSync(relative(dirname(target), source), target);
    return true;
  } catch (error) {
    // Another start may have made it a moment ago.
    return (error as NodeJS.ErrnoException).code === 'EEXIST';
  }
}

/** The list writes its paths from the package's root: `native/lib/...`. */
function inside(folder: string, path: string): string {
  return join(folder, relative('native', path));
}

/** Whatever umask npm ran under: everybody may read the programs, nobody else may change them. */
function openToReaders(path: string): void {
  const seen = lstatSync(path);
  if (seen.isSymbolicLink()) return;
  const executable = seen.isDirectory() || (seen.mode & 0o100) !== 0;
  chmodSync(path, executable ? 0o755 : 0o644);
  if (seen.isDirectory()) for (const name of readdirSync(path)) openToReaders(join(path, name));
}
