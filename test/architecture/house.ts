import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { readImports, type Import } from './imports';

/** One file of the project. `path` is relative to the root of the house, with slashes. */
export interface HouseFile {
  path: string;
  text: string;
}

/** A TypeScript file, read once: its tree, and what it imports. */
export interface CodeFile extends HouseFile {
  tree: ts.SourceFile;
  imports: Import[];
}

/** Everything the rules look at: the real project, or one bad sample standing in for it. */
export interface House {
  files: HouseFile[];
  /** All TypeScript, of src, seeds and test. */
  code: CodeFile[];
  /** The product alone: TypeScript under src. */
  source: CodeFile[];
  /** Handlebars templates. */
  templates: HouseFile[];
}

const READ = /\.(ts|hbs|md)$/;
const NOT_OURS = new Set(['node_modules', 'dist', 'bad-samples']);

/** Builds a house from files, wherever they come from. */
export function houseOf(files: HouseFile[]): House {
  const known = new Set(files.map((file) => file.path));
  const code = files.filter((file) => file.path.endsWith('.ts')).map((file) => readCode(file, known));
  return {
    files,
    code,
    source: code.filter((file) => file.path.startsWith('src/')),
    templates: files.filter((file) => file.path.endsWith('.hbs')),
  };
}

/** Reads the house that stands at `root`. Bad samples are left out: they break the rules on purpose. */
export function readHouse(root: string): House {
  const paths = ['src', 'seeds', 'test', 'templates', 'docs']
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => list(root, folder));
  return houseOf(
    paths.map((path) => ({ path, text: READ.test(path) ? readFileSync(join(root, path), 'utf8') : '' })),
  );
}

function readCode(file: HouseFile, known: ReadonlySet<string>): CodeFile {
  const tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023, true);
  return { ...file, tree, imports: readImports(tree, known) };
}

function list(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return NOT_OURS.has(entry.name) ? [] : list(root, path);
  });
}
