import { LEAKS_AROUND_THE_PAGE } from './leaks-around-the-page';
import { LEAKS_OF_HER_WORD } from './leaks-of-her-word';

/** One text of one source replaced by another. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A leak somebody could write one day, in as few letters as it takes. */
export interface LeakMutant {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** People it takes to see it, beside those who are always there. */
  readonly plans?: readonly string[];
  /** Routes to try, beside the employer's. */
  readonly routes?: readonly string[];
}

export const LEAK_MUTANTS: readonly LeakMutant[] = [...LEAKS_OF_HER_WORD, ...LEAKS_AROUND_THE_PAGE];

/** Tried with every submission; `npm run promises` tries them all. */
export const FEW_MUTANTS: readonly string[] = [
  'a page taken back stays open',
  'items she did not tick are shown',
  'the subject of the mail names her',
];
