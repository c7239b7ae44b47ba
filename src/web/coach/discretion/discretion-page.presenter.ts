import type { RecordedChoice, RecordedTalk } from '../../../disclosure';
import type { PersonFile } from '../../../people';
import type { FormState } from '../../../platform/http/form-state';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';
import { personHeader } from '../people/person-header.presenter';
import { dayField } from '../person-file/fields';
import { type ChoiceNames, choiceInWords, currentChoices } from './choice-in-words';

export interface DiscretionParts {
  readonly file: PersonFile;
  /** The topics her programme opens. */
  readonly topics: readonly DisclosureTopic[];
  /** Newest first. */
  readonly choices: readonly RecordedChoice[];
  /** Newest first. */
  readonly talks: readonly RecordedTalk[];
  readonly names: ChoiceNames;
  /** Civil day. */
  readonly today: string;
}

/** /personnes/:id/discretion: what she lets employers know, nothing unless she says so. */
export function discretionPage(form: FormState, parts: DiscretionParts) {
  const { file, topics, choices, names, today } = parts;
  const { id, name } = file.participant;
  const current = currentChoices(choices);
  return {
    id,
    name,
    header: personHeader(file, 'discretion', today),
    summary: form.summary(),
    talks: parts.talks.map(({ heldOn, withAccount }) => ({
      heldOn,
      colleague: withAccount === null ? null : (names.colleague(withAccount) ?? null),
    })),
    talkOn: dayField(form, 'date', { label: 'Jour de l’échange', stored: null }),
    topics: withTheirChoices(topics, current).map((topic) => ({
      href: `/personnes/${id}/discretion/${topic}`,
      label: DISCLOSURE_TOPICS[topic],
      isOpen: topics.includes(topic),
      choices: current.filter((one) => one.topic === topic).map((one) => choiceInWords(one, names)),
    })),
    history: choices.map((one) => choiceInWords(one, names)),
  };
}

/** A choice on a topic that was closed since still holds, and is shown. */
function withTheirChoices(topics: readonly DisclosureTopic[], current: readonly RecordedChoice[]) {
  return [...new Set([...topics, ...current.map(({ topic }) => topic)])];
}
