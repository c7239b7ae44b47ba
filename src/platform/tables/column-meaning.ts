import { wordsIn } from '../search/words-of';

/** What a column is taken for, among the fields `F` that a table of its kind may bring. */
export type ColumnMeaning<F extends string = string> =
  | { readonly kind: 'field'; readonly field: F }
  /** It says what is not gathered this way: `sentence` says so. */
  | { readonly kind: 'sealed'; readonly sentence: string }
  /** Written by ourselves into a file of lines to correct. */
  | { readonly kind: 'ours' }
  /** Left out because whoever brings the table says so. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'unknown' };

/** What the columns of one kind of table may say. */
export interface TableVocabulary<F extends string> {
  /** How whoever brings the table is asked about each field. */
  readonly fields: Readonly<Record<F, string>>;
  /** Fields that several columns may fill together ("Tél. 1", "Tél. 2"). */
  readonly ofSeveralColumns: ReadonlySet<F>;
  /** What a header most probably says, however it is written. */
  meaningOf(header: string): ColumnMeaning<F>;
}

const UNKNOWN = { kind: 'unknown' } as const;
const EMPTY_WORDS = new Set(
  'de du des d l la le les et ou a au en s e n no par pour son sa ses re un une'.split(' '),
);

/** What each header says; of two that say the same single thing ("Nom", "Nom de naissance"), the first. */
export function meaningsOf<F extends string>(
  headers: readonly string[],
  { meaningOf, ofSeveralColumns }: TableVocabulary<F>,
): ColumnMeaning<F>[] {
  const taken = new Set<F>();
  return headers.map((header) => {
    const meaning = meaningOf(header);
    if (meaning.kind !== 'field' || ofSeveralColumns.has(meaning.field)) return meaning;
    if (taken.has(meaning.field)) return UNKNOWN;
    taken.add(meaning.field);
    return meaning;
  });
}

/** A header as it is compared: folded words without articles, numbers nor single letters; "D.D.N." is "ddn". */
export function headerKey(header: string): string {
  const joined = header.replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1');
  return wordsIn(joined)
    .filter((word) => !EMPTY_WORDS.has(word) && !/^\d+$/.test(word) && word.length > 1)
    .join(' ');
}
