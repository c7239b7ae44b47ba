import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { wordsOfOpening } from '../../../src/openings/words-of-opening';
import type { WordDocument } from '../../../src/platform/search/word-search';
import { occupationRows, titleRows } from '../../../src/reference/table-rows';

/** An opening of the corpus, invented in the manner of real ones. */
export interface CorpusOpening {
  readonly name: string;
  readonly title: string;
  /** ROME code of its occupation. */
  readonly code: string;
  readonly tasks: string;
}

/** relevance-corpus.csv as rows. */
export const RELEVANCE_CORPUS: readonly CorpusOpening[] = parse(
  readFileSync(join(__dirname, 'relevance-corpus.csv'), 'utf8'),
  { columns: true },
);

/** The corpus as the openings room hands it to an engine. */
export function corpusDocuments(): WordDocument[] {
  const names = namesByCode();
  const descriptions = new Map(occupationRows().map(({ code, description }) => [code, description]));
  return RELEVANCE_CORPUS.map(({ title, code, tasks }, place) =>
    wordsOfOpening(
      { id: idOf(place), title, tasks },
      { names: names.get(code) ?? [], description: descriptions.get(code) ?? null },
    ),
  );
}

/** The name of the opening that an engine found. */
export function openingNamed(id: string): string {
  return RELEVANCE_CORPUS[Number(id.slice(-4)) - 1000]!.name;
}

function idOf(place: number): string {
  return `00000000-0000-4000-8000-00000000${place + 1000}`;
}

function namesByCode(): Map<string, string[]> {
  const names = new Map<string, Set<string>>();
  for (const { code, masculine, feminine } of titleRows()) {
    names.set(code, (names.get(code) ?? new Set()).add(masculine).add(feminine));
  }
  return new Map([...names].map(([code, both]) => [code, [...both]]));
}
