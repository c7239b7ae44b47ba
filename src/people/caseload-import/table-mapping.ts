import { codesOf, isCodeOf } from '../../reference';
import { ColumnNotUnderstood, NoNames } from './caseload-import.errors';
import { holdsNationalNumber, REMOVED_NUMBER } from './cell-text';
import { CASELOAD_FIELDS, type CaseloadField, OF_SEVERAL_COLUMNS } from './column-fields';
import { type ColumnMeaning, headerKey, meaningsOf } from './column-meaning';
import type { CaseloadTable } from './read-table';

/** What a coach says of a column: a field, `leave`, or nothing (then it is taken as it seems). */
export type ColumnChoice = CaseloadField | 'leave' | null;

/** What a report says of a column. */
export interface ReportedColumn {
  readonly header: string;
  /** `null` when it is left out. */
  readonly field: CaseloadField | null;
  /** Why it is left out; `null` when it is not. */
  readonly leftOut: string | null;
}

const NAMES: readonly CaseloadField[] = ['lastName', 'firstName', 'lastThenFirst', 'firstThenLast'];
const SAMPLES = 3;

/**
 * What each column is taken for: what its header says, unless the coach says otherwise. A column that speaks of the
 * situation stays out, whatever is chosen.
 * @throws ColumnNotUnderstood when two columns are chosen for what only one can say; NoNames
 */
export function meaningsChosen(
  { columns }: CaseloadTable,
  choices: readonly ColumnChoice[] = [],
): ColumnMeaning[] {
  const guessed = meaningsOf(columns.map(({ header }) => header));
  const meanings = guessed.map((meaning, place) => chosen(meaning, choices[place] ?? null));
  const fields = meanings.flatMap((meaning) => (meaning.kind === 'field' ? [meaning.field] : []));
  const twice = fields.find(
    (field, place) => fields.indexOf(field) !== place && !OF_SEVERAL_COLUMNS.has(field),
  );
  if (twice)
    throw new ColumnNotUnderstood(`Deux colonnes disent « ${CASELOAD_FIELDS[twice]} » : gardez-en une.`);
  if (!NAMES.some((name) => fields.includes(name))) throw new NoNames();
  return meanings;
}

function chosen(guessed: ColumnMeaning, choice: ColumnChoice): ColumnMeaning {
  if (guessed.kind === 'sealed' || guessed.kind === 'ours' || choice === null) return guessed;
  return choice === 'leave' ? { kind: 'leave' } : { kind: 'field', field: choice };
}

/**
 * Choices written `En-tête=field`, as the command line takes them.
 * @throws ColumnNotUnderstood
 */
export function choicesWritten({ columns }: CaseloadTable, written: readonly string[]): ColumnChoice[] {
  const choices: ColumnChoice[] = columns.map(() => null);
  for (const one of written) {
    const [, header = '', choice = ''] = /^(.*)=\s*(\w*)\s*$/.exec(one) ?? [];
    const place = columns.findIndex((column) => isCalled(column.header, header));
    if (place < 0) {
      const known = columns.map((column) => `« ${column.header} »`).join(', ');
      throw new ColumnNotUnderstood(`Aucune colonne ne s’appelle « ${header || one} ». Il y a ${known}.`);
    }
    if (choice !== 'leave' && !isCodeOf(CASELOAD_FIELDS, choice)) {
      const known = ['leave', ...codesOf(CASELOAD_FIELDS)].join(', ');
      throw new ColumnNotUnderstood(`« ${choice} » n’est pas un champ. Écrivez l’un de : ${known}.`);
    }
    choices[place] = choice;
  }
  return choices;
}

function isCalled(header: string, asked: string): boolean {
  return header === asked.trim() || (headerKey(asked) !== '' && headerKey(header) === headerKey(asked));
}

/** A table without what it says of people's situations, nor any national number: the rest may wait, encrypted. */
export function withoutSealed(table: CaseloadTable): CaseloadTable {
  const meanings = meaningsOf(table.columns.map(({ header }) => header));
  const sealed = new Set(
    table.columns.filter((_, place) => meanings[place]!.kind === 'sealed').map(({ index }) => index),
  );
  const lines = table.lines.map(({ line, cells }) => ({
    line,
    cells: cells.map((cell, index) => {
      if (sealed.has(index)) return '';
      return holdsNationalNumber(cell) ? REMOVED_NUMBER : cell;
    }),
  }));
  return { ...table, lines };
}

/** The first values of a column that are not alike, for a coach to recognise it. */
export function samplesOf({ lines }: CaseloadTable, index: number): string[] {
  const values = lines.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
  return [...new Set(values)].slice(0, SAMPLES);
}

/** What became of each column; one of ours is not worth a word. */
export function columnsReported(
  { columns }: CaseloadTable,
  meanings: readonly ColumnMeaning[],
): ReportedColumn[] {
  return columns.flatMap(({ header }, place): ReportedColumn[] => {
    const meaning = meanings[place]!;
    if (meaning.kind === 'ours') return [];
    if (meaning.kind === 'field') return [{ header, field: meaning.field, leftOut: null }];
    return [{ header, field: null, leftOut: whyLeftOut(meaning) }];
  });
}

function whyLeftOut(meaning: ColumnMeaning): string {
  if (meaning.kind === 'sealed') return meaning.sentence;
  return meaning.kind === 'leave'
    ? 'Laissée de côté, comme demandé.'
    : 'Colonne non comprise : elle n’est pas reprise.';
}
