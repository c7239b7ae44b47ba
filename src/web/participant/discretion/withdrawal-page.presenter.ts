import type { RecordedChoice, RecordedStandingYes } from '../../../disclosure';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';
import { templateWords } from '../../../platform/views/template-words';
import { standing } from '../wishes/told-employers';
import type { StandingPage } from './her-pages';

/** What would be taken back: everything, one topic, or one page. */
export interface WithdrawalParts {
  readonly action: string;
  readonly heading: string;
  /** What it ends, besides the pages. */
  readonly ends: readonly string[];
  /** Pages it closes or shortens. */
  readonly pages: readonly StandingPage[];
  readonly topic?: DisclosureTopic;
}

/** The question before taking back: what it stops, and what nobody can recall. */
export function withdrawalPage({ action, heading, ends, pages, topic }: WithdrawalParts) {
  return {
    action,
    heading,
    stops: [...ends, ...pages.map((page) => stops(page, topic))],
    cannot: pages.flatMap(cannotBeRecalled),
  };
}

/** What taking back everything ends. */
export function everythingEnds(
  choices: readonly RecordedChoice[],
  yeses: readonly RecordedStandingYes[],
): string[] {
  const told = standing(choices).filter(({ decision }) => decision === 'tell' || decision === 'if_asked');
  const topics = [...new Set(told.map(({ topic }) => topic))];
  return [...topics.map(topicEnds), ...(yeses.length > 0 ? ['Vos oui d’avance s’arrêtent.'] : [])];
}

/** "Mon hébergement : plus personne n’en parle." */
export function topicEnds(topic: DisclosureTopic): string {
  if (topic === 'coaching') return 'Votre coach ne vous présente plus.';
  return `${DISCLOSURE_TOPICS[topic]}\u00A0: nous n’en parlons plus.`;
}

/** The pages a topic taken back touches: all of them, when it is her coach; those that carry its words otherwise. */
export function pagesTouched(
  topic: DisclosureTopic,
  choices: readonly RecordedChoice[],
  pages: readonly StandingPage[],
): StandingPage[] {
  if (topic === 'coaching') return [...pages];
  const said = choices.filter((one) => one.topic === topic).map(({ words }) => words);
  return pages.filter(({ words }) => words.some((sentence) => said.includes(sentence)));
}

function stops({ whom }: StandingPage, topic?: DisclosureTopic): string {
  const shorter = topic !== undefined && topic !== 'coaching';
  return shorter ? `La page pour ${whom} n’en parle plus.` : `La page pour ${whom} ne s’ouvre plus.`;
}

function cannotBeRecalled({ whom, openedAt, mailed }: StandingPage): string[] {
  if (openedAt) return [`${whom} a déjà lu votre page, le ${templateWords.day(openedAt)}.`];
  return mailed ? [`${whom} a reçu un courriel qui vous présente.`] : [];
}
