import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { houseOf, type House, type HouseFile } from './house';

const FOLDER = join(__dirname, 'bad-samples');
const STANDS_AS = /^(?:\/\/|\{\{!) stands as (\S+)/;
const BAD = /(?:\/\/|\{\{!) bad\b/g;

/** A small house that breaks one rule, line by line; good lines that look alike stand between the bad ones. */
export interface BadSample {
  house: House;
  /** `path:line` of every line marked bad, once per mark, sorted. */
  expected: string[];
}

/** Names of all samples; each is the name of the rule it breaks. */
export function sampleNames(): string[] {
  return readdirSync(FOLDER).map((file) => basename(file, extname(file)));
}

/** Reads the sample of a rule. One file holds several: `// stands as src/...` begins the next. */
export function readBadSample(rule: string): BadSample {
  const file = readdirSync(FOLDER).find((name) => basename(name, extname(name)) === rule);
  if (!file) throw new Error(`test/architecture/bad-samples has no sample named ${rule}`);
  const files = split(readFileSync(join(FOLDER, file), 'utf8'));
  return { house: houseOf(files), expected: files.flatMap(marked).sort() };
}

function split(text: string): HouseFile[] {
  const files: { path: string; lines: string[] }[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const path = STANDS_AS.exec(line)?.[1];
    if (path) files.push({ path, lines: [] });
    files.at(-1)?.lines.push(line);
  }
  return files.map(({ path, lines }) => ({ path, text: lines.join('\n') }));
}

function marked({ path, text }: HouseFile): string[] {
  return text.split('\n').flatMap((line, index) => (line.match(BAD) ?? []).map(() => `${path}:${index + 1}`));
}
