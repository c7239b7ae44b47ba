import type { CodeFile } from '../house';
import { judgeImports, type Rule } from '../rule';

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

export const noCycles: Rule = {
  name: 'no-cycles',
  because:
    'Files that import each other load half-built. Move what both need into a third file, or import only its type.',
  check: ({ source }) => {
    const graph = runTimeImports(source);
    return judgeImports(source, (target, { path }, { typeOnly }) =>
      !typeOnly && leadsTo(graph, target, path) ? `${target} leads back here` : undefined,
    );
  },
};

function runTimeImports(files: CodeFile[]): Graph {
  return new Map(
    files.map(({ path, imports }) => [
      path,
      new Set(imports.flatMap(({ target, typeOnly }) => (target && !typeOnly ? [target] : []))),
    ]),
  );
}

function leadsTo(graph: Graph, start: string, goal: string): boolean {
  const seen = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path === goal) return true;
    if (seen.has(path)) continue;
    seen.add(path);
    waiting.push(...(graph.get(path) ?? []));
  }
  return false;
}
