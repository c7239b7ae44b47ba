import type { OpeningFacts } from '../../openings';
import { NOT_FOUND, UNKNOWN, type Finding } from '../finding';
import type { WordsRelevance } from '../match-context';

/** Below this, the engine found a trace of her words, not the thing itself: no reason is told from it. */
const TOLD_FROM = 0.55;

/**
 * The relevance the search engine gave to her own words. It never meets a `never` nor contradicts a `must`: that an
 * engine found nothing is not a fact about the post. Words nobody asked about are unknown.
 */
export function readWords(
  wanted: string,
  opening: Pick<OpeningFacts, 'id'>,
  relevance: WordsRelevance,
): Finding {
  const found = relevance.get(wanted);
  if (!found) return UNKNOWN;
  const value = found.get(opening.id) ?? 0;
  if (!(value > 0)) return NOT_FOUND;
  return { value: Math.min(1, value), reading: value >= TOLD_FROM ? 'close' : 'unknown' };
}
