import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { CastName } from '../support/cast';
import { type Kind, KINDS } from './belongings';

/** The columns of the table, as it names them, and who they are in a test. */
const ACTORS: readonly CastName[] = [
  'nobody',
  'closed',
  'follower',
  'colleague',
  'stranger',
  'lead',
  'admin',
  'herself',
  'another',
];
const VERDICTS = ['yes', 'sign-in', '401', '404'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One line of the table. */
export interface Line {
  readonly route: string;
  /** `null`: nothing in particular. */
  readonly about: Kind | null;
  readonly verdicts: ReadonlyMap<CastName, Verdict>;
  readonly absent: Verdict | null;
  readonly noId: Verdict | null;
}

/** The table of test/promises/authorisation-matrix.yaml. @throws when a line is not as the others. */
export function authorisationMatrix(): Line[] {
  const text = readFileSync(join(__dirname, 'authorisation-matrix.yaml'), 'utf8');
  const lines = Object.entries(parse(text, { uniqueKeys: true }) as Record<string, unknown[]>);
  return lines.map(([route, cells]) => lineOf(route, cells.map(String)));
}

function lineOf(route: string, [about = '', ...cells]: string[]): Line {
  if (cells.length !== ACTORS.length + 2) throw new Error(`${route}: ${cells.length} verdicts`);
  const verdicts = cells.map((cell) => verdictOf(route, cell));
  const [absent = null, noId = null] = verdicts.slice(ACTORS.length);
  const ofActors = ACTORS.map((name, index) => [name, verdicts[index]!] as const);
  return { route, about: kindOf(route, about), verdicts: new Map(ofActors), absent, noId };
}

function verdictOf(route: string, cell: string): Verdict | null {
  if (cell === '-') return null;
  const verdict = VERDICTS.find((known) => known === cell);
  if (!verdict) throw new Error(`${route}: "${cell}" is no verdict`);
  return verdict;
}

function kindOf(route: string, about: string): Kind | null {
  const kind = KINDS.find((known) => known === about) ?? null;
  if (!kind && about !== 'nothing') throw new Error(`${route}: "${about}" is nothing we know`);
  return kind;
}
