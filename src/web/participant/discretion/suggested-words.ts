import type { Level } from '../../../disclosure';
import { type DisclosureTopic, shippedTalkGuide } from '../../../reference';

/** A sentence she may take as it is. */
export interface SuggestedWords {
  readonly level: Level;
  readonly words: string;
}

/** Something left to fill in: good to rehearse with, not to send. */
const BLANK = /(?<!\p{L})(tel|telle|tant)(?!\p{L})/u;

/**
 * What she may say about a topic, the smallest first: the words her coach rehearses with her (talk guide). A need tells
 * nothing of why; an employer reads the sentence as it stands, under "À savoir".
 */
export function suggestedFor(topic: DisclosureTopic): SuggestedWords[] {
  const { need, fact } = shippedTalkGuide().topics[topic]?.words ?? { need: [], fact: [] };
  const suggested = [
    ...need.map((words) => ({ level: 'need_only' as const, words })),
    ...fact.map((words) => ({ level: 'fact' as const, words })),
  ];
  return suggested.filter(({ words }) => !BLANK.test(words));
}
