import { codesOf, DISCLOSURE_TOPICS, type DisclosureTopic } from '../../reference';
import { type Ask, policyFor, type PolicyChoice } from './policy';

/** Agreed words that may stand on a page, and what they rest on. */
export interface Sentence {
  readonly topic: DisclosureTopic;
  readonly text: string;
  readonly choiceId: string;
}

/** What is known of her situation, by topic. */
export type Facts = ReadonlyMap<string, string>;

/**
 * The sentences she lets be written, in the order of the vocabulary. `need_only` is her words and nothing
 * else; without words only the level `fact` has something to say: the fact itself.
 */
export function sentencesFor(
  choices: readonly PolicyChoice[],
  facts: Facts,
  ask: Omit<Ask, 'topic'>,
): Sentence[] {
  return codesOf(DISCLOSURE_TOPICS).flatMap((topic) => {
    const answer = policyFor(choices, { ...ask, topic });
    if (answer.verdict !== 'tell') return [];
    const text = answer.words ?? (answer.level === 'fact' ? facts.get(topic) : undefined);
    return text ? [{ topic, text, choiceId: answer.choiceId }] : [];
  });
}
