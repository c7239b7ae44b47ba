import type { LanguageLevel } from '../reference/languages';
import type { Wish } from './wish';

/**
 * The face of a person that matching may read: her wishes and what she can show for a job.
 * Nothing of her situation is in it, by type.
 */
export interface WishProfile {
  readonly participantId: string;
  /** Version of the wish list, 1 upwards; 0 when she has not said anything yet. */
  readonly version: number;
  readonly wishes: readonly Wish[];
  /** Full years on the civil day of the match; null when her birth date is not known. */
  readonly age: number | null;
  /** Codes of driving licences she holds: "B", "C", "CE", "AM"... null when nobody asked. */
  readonly licences: readonly string[] | null;
  /** Certificates she holds, as normalised labels; null when nobody asked. */
  readonly certificates: readonly string[] | null;
  /** French name of the language (lower case) to level; a language not listed is unknown. */
  readonly languages: Readonly<Record<string, LanguageLevel>>;
  /** ROME code to whole years of experience; an occupation not listed is unknown. */
  readonly experienceYears: Readonly<Record<string, number>>;
  /**
   * Whether she may work in France on the civil day of the match; null or absent when nobody asked. A yes or a no,
   * never the paper behind it: that one is hers to tell.
   */
  readonly rightToWork?: boolean | null;
}
