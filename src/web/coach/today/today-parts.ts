import type { BreakfastView } from '../../../breakfasts';
import type { ReviewDue } from '../../../disclosure';
import type { Fit, NewOpening } from '../../../matching';
import type { OpenTask } from '../../../network';
import type { SilentToday } from '../../../openings';
import type { Wish } from '../../../people';
import type { WishNames } from '../../wording/wish-words';
import type { HeardParts } from './heard-section';
import type { Channel } from './neutral-message';
import type { RepliedToday } from './replied-section';

/** One of the coach's people, as far as her day is concerned. */
export interface PersonToday {
  readonly id: string;
  readonly name: string;
  readonly lastName: string;
  /** Civil day. */
  readonly entryDate: string;
  /** What is to be talked over again, the longest due first. */
  readonly reviews: readonly ReviewDue[];
  readonly wishes: readonly Wish[];
  /** What employers answered about her, the oldest answer first. */
  readonly replied: readonly RepliedToday[];
  /** Offers she said yes to, which wait for what comes next. */
  readonly saidYes: readonly {
    introductionId: string;
    opening: string;
    since: string;
  }[];
  /** Offers that wait for her answer: the civil day of each, oldest first. */
  readonly awaiting: readonly string[];
  readonly channels: readonly Channel[];
  /** Published offers that might please her; `null` when nobody looked: something waits already, or it is others’ turn. */
  readonly fit: Fit | null;
}

/** Everything a day is made of. */
export interface TodayParts {
  /** Civil day. */
  readonly today: string;
  /** In name order. */
  readonly people: readonly PersonToday[];
  readonly names: WishNames;
  /** Days the programme gives to a first contact with an employer; `null` when it counts none. */
  readonly firstContactDays: number | null;
  /** The newest first. */
  readonly newOpenings: readonly NewOpening[];
  /** Promises to employers and next actions of hers, due today or before; the oldest first. */
  readonly tasks: readonly OpenTask[];
  /** How many employers of hers had no news for as long as `SILENT_DAYS`. */
  readonly silentEmployers: number;
  /** What employers said at their door. */
  readonly heard: HeardParts;
  /** Offers of which nobody has had news. */
  readonly silent: readonly SilentToday[];
  /** The petit-déj that comes next, and the last one while what came of it may be noted. */
  readonly breakfasts?: { readonly next: BreakfastView | null; readonly last: BreakfastView | null };
}
