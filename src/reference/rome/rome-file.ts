import { parse } from 'csv-parse/sync';
import { decode } from 'iconv-lite';
import { RomeFileNotUnderstood } from './rome.errors';

/** One line of an official file, cleaned but not yet judged. */
export interface RomeLine {
  /** Line in the file, the header being the first. */
  readonly line: number;
  readonly code: string;
  readonly title: string;
  /** Official number of a title; empty in the list of occupations. */
  readonly ogr: string;
}

/** The list of occupations, or the list of their titles ("appellations"). */
export interface RomeFile {
  readonly kind: 'occupations' | 'titles';
  readonly lines: readonly RomeLine[];
}

interface Columns {
  readonly kind: RomeFile['kind'];
  readonly code: number;
  readonly title: number;
  readonly ogr: number;
}

/** The long wording first: the short one is cut and holds "(e)". */
const TITLES = ['libelle_appellation_long', 'libelle_appellation', 'libelle_appellation_court'];
const SEPARATORS = [';', ',', '\t'] as const;

/**
 * Reads an official file of the ROME (`unix_referentiel_code_rome_v460_utf8.csv`,
 * `unix_referentiel_appellation_v460_utf8.csv`): its headers tell which; semicolons, commas or tabs;
 * UTF-8 or Windows-1252.
 * @throws RomeFileNotUnderstood when the headers are of neither, or the file is not CSV.
 */
export function readRomeFile(content: Uint8Array): RomeFile {
  const [header, ...records] = recordsOf(decoded(content));
  const columns = columnsOf(header?.cells ?? []);
  const lines = records.map(({ cells, line }) => ({
    line,
    code: cellAt(cells, columns.code).toUpperCase(),
    title: wording(cellAt(cells, columns.title)),
    ogr: cellAt(cells, columns.ogr),
  }));
  return { kind: columns.kind, lines };
}

function columnsOf(header: readonly string[]): Columns {
  const names = header.map((name) => name.trim().toLowerCase());
  const at = (...wanted: string[]) =>
    wanted.map((name) => names.indexOf(name)).find((index) => index >= 0) ?? -1;
  const code = at('code_rome');
  const ogr = at('code_ogr');
  if (code >= 0 && ogr >= 0 && at(...TITLES) >= 0) return { kind: 'titles', code, ogr, title: at(...TITLES) };
  const title = at('libelle_rome');
  if (code >= 0 && title >= 0) return { kind: 'occupations', code, title, ogr: -1 };
  throw new RomeFileNotUnderstood();
}

function recordsOf(text: string): { line: number; cells: string[] }[] {
  const firstLine = text.slice(0, text.search(/\r?\n|$/));
  const counted = SEPARATORS.map((mark) => ({ mark, count: firstLine.split(mark).length }));
  const delimiter = counted.sort((one, other) => other.count - one.count)[0]!.mark;
  try {
    const options = { delimiter, info: true, relax_column_count: true, relax_quotes: true } as const;
    const records = parse(text, { ...options, skip_empty_lines: true }) as unknown as {
      info: { lines: number };
      record: string[];
    }[];
    return records.map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch {
    throw new RomeFileNotUnderstood();
  }
}

/** UTF-8 when it is valid, else what Windows programs save. */
function decoded(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    // Not TextDecoder: Node 20 reads the œ and the apostrophes of Windows-1252 as unseen marks.
    return decode(Buffer.from(content), 'windows-1252');
  }
}

function cellAt(cells: readonly string[], column: number): string {
  return (cells[column] ?? '').trim();
}

/** Some editions double every apostrophe, some bend it. */
function wording(title: string): string {
  return title.normalize('NFC').replace(/''|’/g, "'").replace(/\s+/g, ' ').trim();
}
