import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where each campaign leaves its figures; `figures-reporter.cjs` puts them together in artifacts/promises.json. */
const FOLDER = resolve(__dirname, '..', '..', 'artifacts', 'promises');

/** The parts of artifacts/promises.json. */
export type PromisePart = 'canary' | 'mutants' | 'twins' | 'withdrawal' | 'erasure' | 'columns';

/** Keeps the figures of one part, as the last run of `npm run promises` counted them. */
export function keepFigures<T extends object>(part: PromisePart, figures: T): T {
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${part}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  return figures;
}
