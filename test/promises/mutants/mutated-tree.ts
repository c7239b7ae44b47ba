import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from '@swc/core';
import { PROJECT } from '../canary/service-process';
import type { LeakMutant } from './leak-mutants';

/** What the service reads beside its code, and a leak does not change. */
const AS_IT_IS = ['node_modules', 'seeds', 'package.json'];

/** A copy of the built project with one leak in it. */
export class MutatedTree {
  private constructor(readonly folder: string) {}

  /** @throws when a text to replace does not stand in its file exactly once: the mutant has to be written anew */
  static of({ name, edits }: LeakMutant): MutatedTree {
    const folder = mkdtempSync(join(tmpdir(), 'entremise-leak-'));
    for (const part of AS_IT_IS) symlinkSync(join(PROJECT, part), join(folder, part));
    for (const part of ['dist', 'templates'])
      cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
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
    for (const [file, source] of changed) write(folder, file, source);
    return new MutatedTree(folder);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function write(folder: string, file: string, source: string): void {
  if (!file.endsWith('.ts')) return writeFileSync(join(folder, file), source);
  const built = join(folder, file.replace(/^src/, 'dist').replace(/\.ts$/, '.js'));
  writeFileSync(built, transpiled(source));
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
