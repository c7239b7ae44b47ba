import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformSync } from '@swc/core';
import { PROJECT } from '../canary/service-process';
import type { LeakMutant } from './leak-mutants';

/** A tree that shows the built project, but for the files a leak changes. */
export class MutatedTree {
  private constructor(readonly folder: string) {}

  static of(mutant: LeakMutant): MutatedTree {
    const tree = new MutatedTree(mkdtempSync(join(tmpdir(), 'entremise-leak-')));
    for (const part of ['node_modules', 'seeds', 'package.json', 'dist', 'templates']) tree.show(part);
    for (const [built, text] of builtFiles(mutant)) {
      tree.open(dirname(built));
      rmSync(join(tree.folder, built));
      writeFileSync(join(tree.folder, built), text);
    }
    return tree;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private show(part: string): void {
    symlinkSync(join(PROJECT, part), join(this.folder, part));
  }

  /** Makes a folder real, and what is in it shown one by one. */
  private open(folder: string): void {
    const parts = folder.split('/').map((_, place, all) => all.slice(0, place + 1).join('/'));
    for (const part of parts) {
      if (this.isReal(part)) continue;
      rmSync(join(this.folder, part));
      mkdirSync(join(this.folder, part));
      for (const name of readdirSync(join(PROJECT, part))) this.show(`${part}/${name}`);
    }
  }

  private isReal(part: string): boolean {
    return !lstatSync(join(this.folder, part)).isSymbolicLink();
  }
}

/** The files a leak changes, by their place in the built project. @throws when one is no TypeScript any more */
export function builtFiles(mutant: LeakMutant): ReadonlyMap<string, string> {
  return new Map(
    [...changedFiles(mutant)].map(([file, source]) =>
      file.endsWith('.ts')
        ? [file.replace(/^src/, 'dist').replace(/\.ts$/, '.js'), transpiled(source)]
        : [file, source],
    ),
  );
}

/** @throws when a text to replace does not stand in its file exactly once: the mutant has to be written anew */
function changedFiles({ name, edits }: LeakMutant): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  for (const { file, from, to } of edits) {
    const source = changed.get(file) ?? readFileSync(join(PROJECT, file), 'utf8');
    const found = source.split(from).length - 1;
    if (found !== 1) throw new Error(`Leak "${name}": its text stands ${found} times in ${file}: ${from}`);
    changed.set(
      file,
      source.replace(from, () => to),
    );
  }
  return changed;
}

/** As `nest build` writes it: CommonJS with the types of constructors for the injector. */
function transpiled(source: string): string {
  return transformSync(source, {
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
    },
  }).code;
}
