import { holding, MOMENTS, type RecordedChoice } from '../../../disclosure';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';
import { type Audiences, standing } from '../wishes/told-employers';
import type { HerChoices } from './choices-of-hers';
import { heldInWords } from './her-answers';

/** What holds about a topic, towards everybody and wherever she chose otherwise. */
export interface HeldLine {
  /** The employer or the offer alone; `null` for everybody. */
  readonly whom: string | null;
  readonly what: string;
  readonly from: string | null;
  readonly words: string | null;
}

export const WHO_SPEAKS = 'Qui parle à l’employeur\u00A0?';

/** /moi/discretion: who speaks, then each topic with what holds; none of them asks for anything. */
export function discretionPage(hers: HerChoices) {
  return {
    coaching: {
      heading: WHO_SPEAKS,
      lines: heldLines('coaching', hers),
      href: hrefOf('coaching'),
      withdraw: withdrawAt('coaching', hers),
    },
    topics: hers.topics
      .filter((topic) => topic !== 'coaching')
      .map((topic) => ({
        name: DISCLOSURE_TOPICS[topic],
        lines: heldLines(topic, hers),
        href: hers.closed.has(topic) ? null : hrefOf(topic),
        withdraw: withdrawAt(topic, hers),
      })),
  };
}

/** What holds about a topic, towards everybody first. */
export function heldLines(topic: DisclosureTopic, { choices, audiences, closed }: HerChoices): HeldLine[] {
  if (closed.has(topic)) return [{ whom: null, what: 'Nous n’en parlons jamais.', from: null, words: null }];
  const oldestFirst = [...choices].reverse();
  const all = holding(oldestFirst, topic, { employerId: null, openingId: null });
  const others = standing(choices).filter((one) => one.topic === topic && one.audienceKind !== 'all');
  return [
    lineOf(topic, (all as RecordedChoice | undefined) ?? null, null),
    ...others.map((one) => lineOf(topic, one, whomOf(one, audiences))),
  ];
}

export function hrefOf(topic: DisclosureTopic): string {
  return `/moi/discretion/sujet/${topic}`;
}

/** Where a topic is taken back; `null` when nothing is told about it, nor would be if she were asked. */
function withdrawAt(topic: DisclosureTopic, { choices }: HerChoices): string | null {
  const told = standing(choices).some(
    (one) => one.topic === topic && (one.decision === 'tell' || one.decision === 'if_asked'),
  );
  return told ? `/moi/discretion/retrait/${topic}` : null;
}

function lineOf(topic: DisclosureTopic, choice: RecordedChoice | null, whom: string | null): HeldLine {
  const spoken = choice?.decision === 'tell' || choice?.decision === 'if_asked';
  const moment = spoken && topic !== 'coaching' ? choice.moment : null;
  return {
    whom,
    what: heldInWords(topic, choice),
    from: moment ? MOMENTS[moment] : null,
    words: spoken ? choice.words : null,
  };
}

function whomOf({ audienceKind, audienceId }: RecordedChoice, { employers, openings }: Audiences): string {
  const name = audienceId && (audienceKind === 'employer' ? employers : openings).get(audienceId);
  return name || 'Une entreprise';
}
