import type { ContractKind, DisclosureTopic, Market, OpeningKind } from '../../reference';
import type { Moment } from '../choices/choice-words';

/** How a person reaches an employer: by herself, or introduced by her coach. */
export type Route = 'alone' | 'with_coach';
export const ROUTES: readonly Route[] = ['alone', 'with_coach'];

/** What of an opening may tell something about whoever answers it. */
export interface OpeningNature {
  readonly kind: OpeningKind;
  readonly contract: ContractKind | null;
  readonly market: Market;
  readonly reservedForRqth: boolean;
  readonly insertionClause: boolean;
  /** It exists in our portal only: answering it is coming from us. */
  readonly onlyInOurPortal: boolean;
  /** Topics a coach knows that it reveals, beyond its nature. */
  readonly declared: readonly DisclosureTopic[];
}

/** One line of the table of what reveals what. */
export interface Revelation {
  readonly code: string;
  /** The occasion, as a coach reads it. */
  readonly name: string;
  /** What it tells; empty when it tells nothing by itself. */
  readonly topics: readonly DisclosureTopic[];
  /** What it tells sometimes, by what a copy of a paper prints: no reason to hide, a reason to ask first. */
  readonly may?: readonly DisclosureTopic[];
  /** On which routes; both when it tells nothing. */
  readonly on: readonly Route[];
  /** For her, to be read after "Avec votre coach :"; at most 11 words, without a colon nor a full stop. */
  readonly toHer: string;
  /** The same for her coach, with what it rests on. */
  readonly toCoach: string;
  /** What could be done instead. */
  readonly alternatives: readonly string[];
  /** When it is best said, where saying it before others do is a choice. */
  readonly sayAt?: Moment;
  /** Whether an opening is such an occasion; absent for what comes later than an answer. */
  readonly when?: (nature: OpeningNature) => boolean;
}

export const BOTH_ROUTES: readonly Route[] = ROUTES;
