import { matchOpening } from '../../src/matching/match';
import type { MatchItem } from '../../src/matching/explanation';
import type { Voice } from '../../src/matching/wordings/typography';
import type { OpeningFacts } from '../../src/openings';
import type { Wish } from '../../src/people';
import { aContext, anOpening, aProfile } from './matching-worlds';

const NBSP = '\u00a0';

/** What is told about one opening to someone with these wishes; an engine found her words and a title. */
export function told(
  wishes: readonly Wish[],
  facts: Partial<OpeningFacts>,
  voice: Voice = 'person',
): MatchItem {
  const relevance = new Map([['m’occuper des animaux', new Map([['opening', 0.9]])]]);
  const titled = new Map([['G1605', new Map([['dishes', 1]])]]);
  const match = matchOpening(aProfile(wishes), anOpening(facts), aContext({ relevance, titled }), voice);
  if (match.outcome !== 'match') throw new Error(`not shown: ${match.outcome}`);
  return match.item;
}

/** Sentences, non-breaking spaces as underscores. */
export const texts = (remarks: readonly { text: string }[]) =>
  remarks.map(({ text }) => text.replaceAll(NBSP, '_'));
/** A wish of the stance `like`. */
export const like = (criterion: Wish['criterion'], value: unknown): Wish =>
  ({ criterion, value, stance: 'like' }) as Wish;
