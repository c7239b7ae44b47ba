import type { RecordedChoice, RecordedStandingYes, RecordedTalk, ReviewDue } from '../../../disclosure';
import type { PersonFile } from '../../../people';
import type { FormState } from '../../../platform/http/form-state';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';
import { personHeader } from '../people/person-header.presenter';
import { dayField } from '../person-file/fields';
import { type ChoiceNames, choiceInWords, currentChoices } from './choice-in-words';
import { reviewInWords } from './review-words';
import { standingYesInWords } from './standing-yes-page.presenter';

export interface DiscretionParts {
  readonly file: PersonFile;
  /** The topics her programme opens. */
  readonly topics: readonly DisclosureTopic[];
  /** Newest first. */
  readonly choices: readonly RecordedChoice[];
  /** Newest first. */
  readonly talks: readonly RecordedTalk[];
  readonly reviews: readonly ReviewDue[];
  /** What she gave in advance and still holds. */
  readonly yeses: readonly RecordedStandingYes[];
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
    reviews: parts.reviews.map((due) => ({ words: reviewInWords(due), since: due.since })),
    yeses: parts.yeses.map((yes) => standingYesInWords(yes, new Map())),
    tellsSomething: current.some(isTold) || parts.yeses.length > 0,
    topics: withTheirChoices(topics, current).map((topic) => topicRow(topic, current, parts)),
    history: choices.map((one) => choiceInWords(one, names)),
  };
}

/** What holds of one topic, those for all first, and what one may do about it. */
function topicRow(
  topic: DisclosureTopic,
  current: readonly RecordedChoice[],
  { file, topics, names }: DiscretionParts,
) {
  const path = `/personnes/${file.participant.id}/discretion`;
  const holding = current.filter((one) => one.topic === topic);
  return {
    topic,
    href: `${path}/${topic}`,
    withdrawal: `${path}/retrait`,
    label: DISCLOSURE_TOPICS[topic],
    isOpen: topics.includes(topic),
    isTold: holding.some(isTold),
    severalHold: holding.length > 1,
    choices: holding.map((one) => choiceInWords(one, names)),
  };
}

function isTold({ decision }: RecordedChoice): boolean {
  return decision === 'tell' || decision === 'if_asked';
}

/** A choice on a topic that was closed since still holds, and is shown. */
function withTheirChoices(topics: readonly DisclosureTopic[], current: readonly RecordedChoice[]) {
  return [...new Set([...topics, ...current.map(({ topic }) => topic)])];
}
