import type { WordDocument } from '../platform/search/word-search';

/** What an opening says of itself. */
export interface OpeningText {
  readonly id: string;
  readonly title: string;
  readonly tasks: string | null;
}

/** What the reference says of its occupation. */
export interface OccupationText {
  /** Every name of it, in both genders. */
  readonly names: readonly string[];
  /** What one does there, in plain words. */
  readonly description: string | null;
}

/**
 * The words by which an opening is found. Whoever says "laver la vaisselle" or "m'occuper des animaux"
 * says what the trade does: its description stands beside the tasks, which often tell of nothing but
 * the employer.
 */
export function wordsOfOpening(
  { id, title, tasks }: OpeningText,
  occupation: OccupationText | null,
): WordDocument {
  const around = [tasks, occupation?.description].filter((text) => text);
  return { id, title, alsoCalled: occupation?.names.join(' ') ?? '', body: around.join('\n') };
}
