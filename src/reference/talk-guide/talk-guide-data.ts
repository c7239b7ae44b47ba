import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../../platform/config/config';
import type { DisclosureTopic } from '../disclosure-topics';

/** One step of the talk, in its order (reference/ips-practice.md, 2.2). */
export interface TalkStep {
  readonly code: string;
  readonly title: string;
  /** Questions to ask her. */
  readonly ask: readonly string[];
  readonly note: string;
}

/** What the law says, for somebody who is no lawyer. */
export interface LawFact {
  readonly id: string;
  readonly article: string;
  readonly words: string;
  /** Where it was read. */
  readonly source: string;
  readonly topics: 'all' | readonly DisclosureTopic[];
}

/** A question an employer might ask, and a polite answer that tells nothing more. */
export interface AskedAndAnswered {
  readonly asked: string;
  readonly answer: string;
}

/** What there is to weigh about one topic. */
export interface TopicTalk {
  /** What can be asked for without explaining. */
  readonly needs: string;
  readonly forTelling: readonly string[];
  readonly againstTelling: readonly string[];
  /** Words to rehearse: the need alone, and the fact itself. */
  readonly words: { readonly need: readonly string[]; readonly fact: readonly string[] };
  readonly ifAsked: readonly AskedAndAnswered[];
}

/** seeds/reference/talk-guide.json. */
export interface TalkGuideData {
  /** Civil day on which somebody last read it against its sources. */
  readonly readOn: string;
  readonly source: string;
  readonly toConfirm: string;
  readonly steps: readonly TalkStep[];
  readonly topics: Readonly<Partial<Record<DisclosureTopic, TopicTalk>>>;
  readonly law: readonly LawFact[];
  /** What may be answered to a question about anything else, by her and by her coach. */
  readonly politeAnswers: { readonly person: readonly string[]; readonly coach: readonly string[] };
}

let shipped: TalkGuideData | undefined;

/** The guide as it is shipped; read once. */
export function shippedTalkGuide(): TalkGuideData {
  shipped ??= JSON.parse(
    readFileSync(join(PACKAGE_ROOT, 'seeds', 'reference', 'talk-guide.json'), 'utf8'),
  ) as TalkGuideData;
  return shipped;
}
