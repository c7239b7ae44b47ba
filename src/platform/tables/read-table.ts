import { type Options, parse } from 'csv-parse/sync';
import { cleanedCell } from './cell-text';
import type { TableVocabulary } from './column-meaning';
import { decoded, type Encoding } from './decode';
import { NotATable } from './table.errors';

/** What parts the columns. */
export type Separator = ';' | ',' | '\t' | '|';

export interface TableColumn {
  /** From 0, as in the cells of a line. */
  readonly index: number;
  readonly header: string;
}

export interface TableLine {
  /** As a spreadsheet numbers it: the first line of the file is 1, blank ones count. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table as it was written, blank lines and empty columns left out. */
export interface Table {
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly headerLine: number;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly TableLine[];
}

const SEPARATORS: readonly Separator[] = [';', ',', '\t', '|'];
/** A title, a date, a line for the eyes: nobody puts more above a table. */
const LINES_ABOVE = 20;
/** Enough to tell the separator and the header. */
const LINES_TRIED = 200;
/** For one line of the table, with what stands above, and blank lines in between. */
const MOST_RECORDS_A_LINE = 5;
/** Characters: a page of notes. */
const LONGEST_LINE = 100_000;
const MOST_COLUMNS = 80;
/** Of the lines: from then on a column without a title is meant. */
const USUAL_SHARE = 0.5;

/** What is known of a table before it is read. */
export interface ExpectedTable {
  readonly vocabulary: TableVocabulary<string>;
  /** Most lines it may have. */
  readonly mostLines: number;
  /** What a line is, in French: "une ligne par personne". */
  readonly oneLine: string;
}

/**
 * Reads a table in CSV whoever saved it: letters, separator, a title above the header, quotes left open.
 * @throws NotATable when there is no header with lines under it, or far too many.
 */
export function readTable(content: Uint8Array, expected: ExpectedTable): Table {
  const tooLarge = new NotATable(
    `Ce tableau est trop grand : ${expected.mostLines} lignes et ${MOST_COLUMNS} colonnes au plus.`,
  );
  const mostRecords = expected.mostLines * MOST_RECORDS_A_LINE;
  const { text: whole, encoding } = decoded(content);
  const text = withoutBlankEnd(whole);
  if (text.split(/[\r\n]/).some((line) => line.length > LONGEST_LINE)) throw tooLarge;
  const attempts = SEPARATORS.map((separator) => attempt(text, separator, expected.vocabulary));
  const best = attempts.reduce((one, other) => (other.score > one.score ? other : one));
  const { header, separator } = best;
  const records = recordsOf(text, separator, mostRecords);
  const lines = linesUnder(records, header);
  if (lines.length > expected.mostLines || records.length === mostRecords) throw tooLarge;
  const columns = columnsOf(records[header] ?? [], lines);
  if (columns.length < 2 || lines.length === 0) {
    throw new NotATable(
      `Aucun tableau ne se lit ici. Il faut une ligne de titres, puis ${expected.oneLine}, en CSV.`,
    );
  }
  if (columns.length > MOST_COLUMNS) throw tooLarge;
  return { encoding, separator, headerLine: header + 1, columns, lines };
}

/** Spreadsheets save thousands of empty lines after the last one. */
function withoutBlankEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' ;,|\t\r\n'.includes(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

interface Attempt {
  readonly separator: Separator;
  /** Place of the header among the records. */
  readonly header: number;
  readonly score: number;
}

/** The header is the line that says most of what we know; without any, the first of the usual width. */
function attempt(text: string, separator: Separator, vocabulary: TableVocabulary<string>): Attempt {
  const records = recordsOf(text, separator, LINES_TRIED);
  const above = records.slice(0, LINES_ABOVE);
  const known = above.map((cells) => knownHeadersIn(cells, vocabulary));
  const most = Math.max(0, ...known);
  const width = usualWidth(records);
  const header = most > 1 ? known.indexOf(most) : above.findIndex((cells) => filled(cells) >= width);
  return { separator, header: Math.max(0, header), score: most * 1_000 + width };
}

/** At most `most` records: a hostile file does not decide how long it is read. */
function recordsOf(text: string, delimiter: string, most: number): string[][] {
  const options = {
    delimiter,
    to: most,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_LINE,
  } as const;
  try {
    return cleaned(parse(text, options));
  } catch {
    // A quote that is never closed would swallow the rest of the file: then quotes are letters like others.
    return withoutQuotes(text, { ...options, quote: false });
  }
}

function withoutQuotes(text: string, options: Options): string[][] {
  try {
    return cleaned(parse(text, options) as unknown as string[][]);
  } catch {
    return [];
  }
}

function cleaned(records: string[][]): string[][] {
  return records.map((cells) => cells.map(cleanedCell));
}

function knownHeadersIn(cells: readonly string[], { meaningOf }: TableVocabulary<string>): number {
  const short = cells.slice(0, MOST_COLUMNS).filter((cell) => cell !== '' && cell.length <= 60);
  return short.filter((cell) => meaningOf(cell).kind !== 'unknown').length;
}

/** The number of filled cells most lines have, of those with more than one. */
function usualWidth(records: readonly string[][]): number {
  const counts = new Map<number, number>();
  for (const width of records.map(filled)) {
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}

function linesUnder(records: readonly string[][], header: number): TableLine[] {
  return records
    .map((cells, index) => ({ line: index + 1, cells }))
    .slice(header + 1)
    .filter(({ cells }) => filled(cells) > 0);
}

/**
 * The columns that have a title, and those without one that hold something, called as a spreadsheet calls them.
 * Beyond the last title, what a few lines hold is a separator slipped into a cell, not a column.
 */
function columnsOf(header: readonly string[], lines: readonly TableLine[]): TableColumn[] {
  const lastTitle = header.findLastIndex((title) => title !== '');
  const widest = lines.reduce((most, { cells }) => Math.max(most, cells.length), header.length);
  const width = Math.min(widest, 2 * MOST_COLUMNS);
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const title = header[index] ?? '';
    if (title !== '') return [{ index, header: title.replace(/\s+/g, ' ') }];
    const holding = lines.filter(({ cells }) => (cells[index] ?? '') !== '').length;
    const isColumn = index < lastTitle ? holding > 0 : holding > lines.length * USUAL_SHARE;
    return isColumn ? [{ index, header: `Colonne ${letterOf(index)}` }] : [];
  });
}

function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
