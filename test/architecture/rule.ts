import type ts from 'typescript';
import type { CodeFile, House } from './house';
import { eachNode, lineOf } from './syntax';

/** One place where a rule is broken. `line` counts from 1; 1 also stands for the file as a whole. */
export interface Offence {
  path: string;
  line: number;
  what: string;
}

/** One rule of the house. `name` is also the name of its bad sample. */
export interface Rule {
  name: string;
  /** What a newcomer who has just broken it needs to read. */
  because: string;
  check(house: House): Offence[];
}

/** Looks at every node of the given files; `judge` answers what is wrong with one, or nothing. */
export function judgeNodes(
  files: CodeFile[],
  judge: (node: ts.Node, file: CodeFile) => string | undefined,
): Offence[] {
  const offences: Offence[] = [];
  for (const file of files) {
    eachNode(file.tree, (node) => {
      const what = judge(node, file);
      if (what) offences.push({ path: file.path, line: lineOf(file.tree, node), what });
    });
  }
  return offences;
}

/** Looks at every import of the given files; `judge` answers what is wrong with one, or nothing. */
export function judgeImports(
  files: CodeFile[],
  judge: (target: string, file: CodeFile, entry: CodeFile['imports'][number]) => string | undefined,
): Offence[] {
  return files.flatMap((file) =>
    file.imports.flatMap((entry) => {
      const what = judge(entry.target ?? entry.specifier, file, entry);
      return what ? [{ path: file.path, line: entry.line, what }] : [];
    }),
  );
}

/** Offences as a person reads them: `src/a.ts:3  what is wrong`. */
export function report(offences: Offence[]): string {
  return offences.map(({ path, line, what }) => `${path}:${line}  ${what}`).join('\n');
}
