import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(__dirname, '..', '..');

export interface ComposeService {
  image?: string;
  environment: Record<string, string>;
  volumes?: string[];
  ports?: string[];
  depends_on?: Record<string, unknown>;
}

export interface ComposeFile {
  services: Record<string, ComposeService>;
  volumes: Record<string, null>;
}

export interface Workflow {
  jobs: Record<
    string,
    {
      'timeout-minutes': number;
      strategy: { matrix: { node: number[] } };
      steps: { run?: string; uses?: string }[];
    }
  >;
}

export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

export function readCompose(): ComposeFile {
  return parse(readProjectFile('docker-compose.yml')) as ComposeFile;
}

export function readWorkflow(): Workflow {
  return parse(readProjectFile('.github/workflows/ci.yml')) as Workflow;
}

/** Instructions of the Dockerfile, continued lines joined: `{ word: 'USER', rest: 'node' }`. */
export function readDockerfile(): { word: string; rest: string }[] {
  return readProjectFile('Dockerfile')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line))
    .map((line) => ({ word: line.split(' ')[0]!, rest: line.slice(line.indexOf(' ') + 1).trim() }));
}

/** Names set in .env.example, those behind a `#` included. */
export function readExampleNames(): string[] {
  return [...readProjectFile('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name!);
}

/** Names in the configuration table of the README: the first cell of each row, in backquotes. */
export function readReadmeVariables(): string[] {
  const section = readProjectFile('README.md')
    .split(/^## /m)
    .find((part) => part.startsWith('Configuration'));
  return [...(section ?? '').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name!);
}

/** Variables of the outside that compose asks for: `${NAME:?...}` is required, `${NAME:-x}` has a default. */
export function readComposeQuestions(): { name: string; required: boolean }[] {
  const asked = readProjectFile('docker-compose.yml').matchAll(/\$\{([A-Z_]+)(:\?|:-)[^}]+\}/g);
  return [...asked].map(([, name, kind]) => ({ name: name!, required: kind === ':?' }));
}
