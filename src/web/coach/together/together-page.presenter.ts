import { DECISIONS, type RecordedChoice } from '../../../disclosure';
import type { FormState } from '../../../platform/http/form-state';
import { codesOf, DISCLOSURE_TOPICS, type DisclosureTopic, type TopicTalk } from '../../../reference';
import { optionsOf } from '../../wording/options';
import { optionalField } from '../person-file/fields';
import { answersTo, buttonOf } from './together-answers';

/** Whose choices these are, and with whom she sits: a first name each, and nothing else of either. */
export interface TogetherWith {
  readonly id: string;
  readonly name: string;
  readonly coach: string;
}

type Holding = ReadonlyMap<DisclosureTopic, RecordedChoice>;

const WHO_SPEAKS = 'Qui parle à l’employeur\u00A0?';

/** /personnes/:id/ensemble: every question, and what she said to it. */
export function togetherPage(
  { id, name, coach }: TogetherWith,
  topics: readonly DisclosureTopic[],
  holding: Holding,
) {
  const path = `/personnes/${id}/ensemble`;
  return {
    name,
    coach,
    end: `${path}/fin`,
    questions: topics.map((topic) => ({
      href: `${path}/${topic}`,
      label: questionOf(topic),
      answer: heldInWords(topic, holding),
    })),
  };
}

/** /personnes/:id/ensemble/:topic: one question, and buttons of equal weight. */
export function questionPage(
  form: FormState,
  { id, coach }: TogetherWith,
  topic: DisclosureTopic,
  { holding, talk }: { holding: Holding; talk: TopicTalk | undefined },
) {
  const [first, ...others] = optionsOf(answersTo(topic));
  return {
    back: `/personnes/${id}/ensemble`,
    action: `/personnes/${id}/ensemble/${topic}`,
    heading: questionOf(topic),
    coach,
    now: heldInWords(topic, holding),
    summary: form.summary(),
    first: first!,
    others,
    forTelling: [...(talk?.forTelling ?? [])],
    againstTelling: [...(talk?.againstTelling ?? [])],
    words: optionalField(form, 'words', {
      label: 'Si on en parle, avec ces mots',
      hint: 'Changez-les comme vous voulez. Rien d’autre ne sera dit.',
      stored: holding.get(topic)?.words ?? talk?.words.need[0] ?? null,
    }),
  };
}

/** The question after this one; null after the last. */
export function nextOf(topics: readonly DisclosureTopic[], topic: DisclosureTopic): DisclosureTopic | null {
  return topics[topics.indexOf(topic) + 1] ?? null;
}

function questionOf(topic: DisclosureTopic): string {
  return topic === codesOf(DISCLOSURE_TOPICS)[0] ? WHO_SPEAKS : DISCLOSURE_TOPICS[topic];
}

function heldInWords(topic: DisclosureTopic, holding: Holding): string {
  const held = holding.get(topic);
  if (!held) return 'Rien n’est dit';
  return buttonOf(topic, held) ?? DECISIONS[held.decision];
}
