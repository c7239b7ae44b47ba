import { type ColumnMeaning, headerKey, meaningsOf, type TableVocabulary } from './column-meaning';
import type { Table } from './read-table';
import { ColumnNotUnderstood } from './table.errors';

/** What is said of a column: a field, `leave`, or nothing (then it is taken as it seems). */
export type ColumnChoice<F extends string = string> = F | 'leave' | null;

/** What a report says of a column. */
export interface ReportedColumn<F extends string = string> {
  readonly header: string;
  /** `null` when it is left out. */
  readonly field: F | null;
  /** Why it is left out; `null` when it is not. */
  readonly leftOut: string | null;
}

const SAMPLES = 3;

/**
 * What each column is taken for: what its header says, unless something else is chosen. A sealed column stays out,
 * whatever is chosen.
 * @throws ColumnNotUnderstood when two columns are chosen for what only one can say
 */
export function meaningsChosen<F extends string>(
  { columns }: Table,
  choices: readonly ColumnChoice<F>[],
  vocabulary: TableVocabulary<F>,
): ColumnMeaning<F>[] {
  const guessed = meaningsOf(
    columns.map(({ header }) => header),
    vocabulary,
  );
  const meanings = guessed.map((meaning, place) => chosen(meaning, choices[place] ?? null));
  const fields = fieldsOf(meanings);
  const twice = fields.find(
    (field, place) => fields.indexOf(field) !== place && !vocabulary.ofSeveralColumns.has(field),
  );
  if (twice)
    throw new ColumnNotUnderstood(`Deux colonnes disent « ${vocabulary.fields[twice]} » : gardez-en une.`);
  return meanings;
}

/** The fields that some column says. */
export function fieldsOf<F extends string>(meanings: readonly ColumnMeaning<F>[]): F[] {
  return meanings.flatMap((meaning) => (meaning.kind === 'field' ? [meaning.field] : []));
}

function chosen<F extends string>(guessed: ColumnMeaning<F>, choice: ColumnChoice<F>): ColumnMeaning<F> {
  if (guessed.kind === 'sealed' || guessed.kind === 'ours' || choice === null) return guessed;
  return choice === 'leave' ? { kind: 'leave' } : { kind: 'field', field: choice };
}

/**
 * Choices written `En-tête=field`, as the command line takes them.
 * @throws ColumnNotUnderstood
 */
export function choicesWritten<F extends string>(
  { columns }: Table,
  written: readonly string[],
  { fields }: TableVocabulary<F>,
): ColumnChoice<F>[] {
  const choices: ColumnChoice<F>[] = columns.map(() => null);
  for (const one of written) {
    const [, header = '', choice = ''] = /^(.*)=\s*(\w*)\s*$/.exec(one) ?? [];
    const place = columns.findIndex((column) => isCalled(column.header, header));
    if (place < 0) {
      const known = columns.map((column) => `« ${column.header} »`).join(', ');
      throw new ColumnNotUnderstood(`Aucune colonne ne s’appelle « ${header || one} ». Il y a ${known}.`);
    }
    if (choice !== 'leave' && !Object.hasOwn(fields, choice)) {
      const known = ['leave', ...Object.keys(fields)].join(', ');
      throw new ColumnNotUnderstood(`« ${choice} » n’est pas un champ. Écrivez l’un de : ${known}.`);
    }
    choices[place] = choice as F | 'leave';
  }
  return choices;
}

function isCalled(header: string, asked: string): boolean {
  return header === asked.trim() || (headerKey(asked) !== '' && headerKey(header) === headerKey(asked));
}

/** The first values of a column that are not alike, for whoever brings it to recognise it. */
export function samplesOf({ lines }: Table, index: number): string[] {
  const values = lines.map(({ cells }) => cells[index] ?? '').filter((cell) => cell !== '');
  return [...new Set(values)].slice(0, SAMPLES);
}

/** What became of each column; one of ours is not worth a word. */
export function columnsReported<F extends string>(
  { columns }: Table,
  meanings: readonly ColumnMeaning<F>[],
): ReportedColumn<F>[] {
  return columns.flatMap(({ header }, place): ReportedColumn<F>[] => {
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
