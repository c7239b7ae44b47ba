import type { DisclosureTopic, LawFact, TalkGuideData, TalkStep, TopicTalk } from '../../reference';

/** Everything about one topic, to be weighed with her. */
export interface TopicGuide extends TopicTalk {
  readonly topic: DisclosureTopic;
  readonly law: readonly LawFact[];
}

/** The guide of one talk. */
export interface TalkGuide {
  readonly steps: readonly TalkStep[];
  readonly topics: readonly TopicGuide[];
  /** What the law says whatever the topic. */
  readonly law: readonly LawFact[];
  /** Civil day on which it was last read against its sources. */
  readonly readOn: string;
  readonly toConfirm: string;
}

/**
 * The guide for the topics of a programme, in their order; a topic the programme did not open is not in it, nor what
 * the law says of it alone. A topic about which nothing was written yet is left out of the weighing.
 */
export function talkGuideFor(data: TalkGuideData, topics: readonly DisclosureTopic[]): TalkGuide {
  return {
    steps: data.steps,
    topics: topics.flatMap((topic) => {
      const talk = data.topics[topic];
      return talk ? [{ topic, ...talk, law: lawAbout(data, topic) }] : [];
    }),
    law: data.law.filter((fact) => fact.topics === 'all'),
    readOn: data.readOn,
    toConfirm: data.toConfirm,
  };
}

/** What the law says of this topic, beyond what it says of all. */
export function lawAbout(data: TalkGuideData, topic: DisclosureTopic): readonly LawFact[] {
  return data.law.filter(({ topics }) => topics !== 'all' && topics.includes(topic));
}
