import type { OpeningFacts } from '../openings';
import type { WishProfile } from '../people';
import { barOf, type BarCode } from './bars';
import { readWish } from './components/read-wish';
import { explain, explainNotYet, type MatchItem, type NotYetItem } from './explanation';
import { legallyMissing } from './legal-bars';
import type { MatchContext } from './match-context';
import { byMatch, type Scored } from './order';
import { openPrerequisites } from './prerequisites';
import { prepareWishes, type PreparedWishes } from './prepared-wishes';
import { scoreOf, type Findings } from './score';
import { spread } from './spread';
import type { Voice } from './wordings/typography';

/** Shown to her, with the exact score and everything to tell about it. */
export interface Match {
  readonly outcome: 'match';
  readonly score: number;
  readonly item: MatchItem;
}

/** The law demands something she is known not to have: shown in its own fold, with what can be done. */
export interface NotYet {
  readonly outcome: 'not_yet';
  readonly item: NotYetItem;
}

/** Hidden. The code stays inside: a hidden opening leaves no trace. */
export interface Bar {
  readonly outcome: 'hidden';
  readonly bar: BarCode;
}

/** Openings for one person. `considered` counts what she could be shown, hidden openings left out. */
export interface Ranking {
  readonly considered: number;
  readonly items: readonly MatchItem[];
  readonly notYet: readonly NotYetItem[];
}

export interface RankOptions {
  /** Most items, and most openings in the fold. */
  readonly limit: number;
  readonly voice?: Voice;
}

/** Where one opening stands for one person, before any word is written. */
export type Verdict = Bar | { readonly outcome: 'match' | 'not_yet'; readonly score: number };

/** The definition of a match: one person, one opening, one day. */
export function matchOpening(
  profile: WishProfile,
  opening: OpeningFacts,
  context: MatchContext,
  voice: Voice = 'person',
): Match | Bar | NotYet {
  const prepared = prepareWishes(profile);
  const verdict = judge(profile, prepared, opening, context);
  if (verdict.outcome === 'hidden') return verdict;
  const subject = { profile, prepared, scored: { opening, score: verdict.score }, context, voice };
  if (verdict.outcome === 'not_yet') return { outcome: 'not_yet', item: explainNotYet(subject) };
  return { outcome: 'match', score: verdict.score, item: explain(subject) };
}

/** Openings she could be shown, each list in its final order, before any word is written. */
export interface Order {
  readonly possible: readonly Scored[];
  readonly notYet: readonly Scored[];
}

/**
 * Every opening judged, scored, ordered and spread. The same input in any order gives the same lists; ordering again
 * the first of each list, with any others, leaves them first and as they were.
 */
export function orderOpenings(
  profile: WishProfile,
  openings: readonly OpeningFacts[],
  context: MatchContext,
): Order {
  const prepared = prepareWishes(profile);
  const possible: Scored[] = [];
  const notYet: Scored[] = [];
  for (const opening of openings) {
    const verdict = judge(profile, prepared, opening, context);
    if (verdict.outcome === 'hidden') continue;
    (verdict.outcome === 'match' ? possible : notYet).push({ opening, score: verdict.score });
  }
  return { possible: spread(possible.sort(byMatch), profile), notYet: notYet.sort(byMatch) };
}

/** The list of one person: her openings in order, put into words for the first `limit` only. */
export function rankOpenings(
  profile: WishProfile,
  openings: readonly OpeningFacts[],
  context: MatchContext,
  { limit, voice = 'person' }: RankOptions,
): Ranking {
  const { possible, notYet } = orderOpenings(profile, openings, context);
  const prepared = prepareWishes(profile);
  const subject = (scored: Scored) => ({ profile, prepared, scored, context, voice });
  return {
    considered: possible.length + notYet.length,
    items: possible.slice(0, limit).map((scored) => explain(subject(scored))),
    notYet: notYet.slice(0, limit).map((scored) => explainNotYet(subject(scored))),
  };
}

/** Bars, then the law, then the score; no text. */
export function judge(
  profile: WishProfile,
  prepared: PreparedWishes,
  opening: OpeningFacts,
  context: MatchContext,
): Verdict {
  const findings: Findings = (wish) => readWish(wish, opening, context);
  const bar = barOf(prepared, findings, opening, context);
  if (bar !== null) return { outcome: 'hidden', bar };
  const score = scoreOf(prepared, findings, opening, context.today);
  const legal = legallyMissing(openPrerequisites(profile, opening));
  return { outcome: legal.length > 0 ? 'not_yet' : 'match', score };
}
