import { parse } from 'csv-parse/sync';
import { cleanedCell } from './cell-text';
import { NotATable } from './caseload-import.errors';
import { meaningOfHeader } from './column-meaning';
import { decoded, type Encoding } from './decode';

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
export interface CaseloadTable {
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly headerLine: number;
  readonly columns: readonly TableColumn[];
  readonly lines: readonly TableLine[];
}

const SEPARATORS: readonly Separator[] = [';', ',', '\t', '|'];
/** A title, a date, a line for the eyes: nobody puts more above a table. */
const LINES_ABOVE = 20;
const MOST_LINES = 1_000;
const MOST_COLUMNS = 80;
/** Of the lines: from then on a column without a title is meant. */
const USUAL_SHARE = 0.5;

/**
 * Reads a table in CSV whoever saved it: letters, separator, a title above the header, quotes left open.
 * @throws NotATable when there is no header with lines under it, or far too many.
 */
export function readTable(content: Uint8Array): CaseloadTable {
  const { text, encoding } = decoded(content);
  const attempts = SEPARATORS.map((separator) => attempt(text, separator));
  const best = attempts.reduce((one, other) => (other.score > one.score ? other : one));
  const { records, header, separator } = best;
  const lines = linesUnder(records, header);
  const columns = columnsOf(records[header] ?? [], lines);
  if (columns.length < 2 || lines.length === 0) {
    throw new NotATable(
      'Aucun tableau ne se lit ici. Il faut une ligne de titres, puis une ligne par personne, en CSV.',
    );
  }
  if (lines.length > MOST_LINES || columns.length > MOST_COLUMNS) {
    throw new NotATable(
      `Ce tableau est trop grand : ${MOST_LINES} lignes et ${MOST_COLUMNS} colonnes au plus.`,
    );
  }
  return { encoding, separator, headerLine: header + 1, columns, lines };
}

interface Attempt {
  readonly separator: Separator;
  readonly records: string[][];
  /** Place of the header among the records. */
  readonly header: number;
  readonly score: number;
}

/** The header is the line that says most of what we know; without any, the first of the usual width. */
function attempt(text: string, separator: Separator): Attempt {
  const records = recordsOf(text, separator);
  const above = records.slice(0, LINES_ABOVE);
  const known = above.map(knownHeadersIn);
  const most = Math.max(0, ...known);
  const width = usualWidth(records);
  const header = most > 1 ? known.indexOf(most) : above.findIndex((cells) => filled(cells) >= width);
  return { separator, records, header: Math.max(0, header), score: most * 1_000 + width };
}

function recordsOf(text: string, delimiter: string): string[][] {
  const options = { delimiter, bom: true, relax_column_count: true, relax_quotes: true } as const;
  try {
    return cleaned(parse(text, options));
  } catch {
    // A quote that is never closed would swallow the rest of the file: then quotes are letters like others.
    return cleaned(parse(text, { ...options, quote: false }));
  }
}

function cleaned(records: string[][]): string[][] {
  return records.map((cells) => cells.map(cleanedCell));
}

function knownHeadersIn(cells: readonly string[]): number {
  const short = cells.filter((cell) => cell !== '' && cell.length <= 60);
  return short.filter((cell) => meaningOfHeader(cell).kind !== 'unknown').length;
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
  const width = Math.max(header.length, ...lines.map(({ cells }) => cells.length));
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
