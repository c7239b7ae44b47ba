import { LEVELS, MOMENTS, type RecordedChoice } from '../../../disclosure';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { DISCLOSURE_TOPICS, type DisclosureTopic } from '../../../reference';
import { optionsOf } from '../../wording/options';
import type { HerAnswer } from './her-answers';
import { suggestedFor } from './suggested-words';

/** In the place of a suggestion: the words she writes herself. */
export const OWN_WORDS = 'own';

const TELLERS = [
  { value: 'person', label: 'Moi' },
  { value: 'coach', label: 'Mon coach' },
  { value: 'both', label: 'Mon coach ou moi' },
];

export interface WordsPageParts {
  readonly topic: DisclosureTopic;
  readonly answer: HerAnswer;
  readonly towards: string;
  /** To whom, in words; `null` for everybody. */
  readonly whom: string | null;
  /** What she chose before for the same audience. */
  readonly before: RecordedChoice | null;
  /** Nobody ever tells it: there is nothing to choose. */
  readonly closed: boolean;
}

/** /moi/discretion/sujet/:topic/mots: which words, from when, and nothing more than that. */
export function wordsPage(form: FormState, parts: WordsPageParts) {
  const { topic, answer, towards, whom, before, closed } = parts;
  const asked = answer === 'if_asked';
  return {
    topic,
    closed,
    heading: DISCLOSURE_TOPICS[topic],
    asked,
    answer,
    towards,
    whom,
    summary: form.summary(),
    teller: asked ? tellerField(form, before) : null,
    how: phraseFields(form, topic, before),
    moment: choiceField(form, 'moment', {
      label: 'À partir de quand\u00A0?',
      hint: 'Avant ce moment, nous n’en parlons pas.',
      options: optionsOf(MOMENTS),
      stored: [before?.moment ?? 'at_interview'],
    }),
    kept: form.error('kept') || form.value('kept') ? keptField(form) : null,
  };
}

function tellerField(form: FormState, before: RecordedChoice | null) {
  const stored = [before?.teller ?? 'person'];
  return choiceField(form, 'teller', { label: 'Qui répond\u00A0?', options: TELLERS, stored });
}

/** A sentence to take as it is, or her own, and how much hers says. */
function phraseFields(form: FormState, topic: DisclosureTopic, before: RecordedChoice | null) {
  const suggested = suggestedFor(topic);
  const known = suggested.findIndex(({ words }) => words === before?.words);
  const own = { value: OWN_WORDS, label: 'Mes mots à moi' };
  return {
    phrase: choiceField(form, 'phrase', {
      label: 'Quelle phrase\u00A0?',
      hint: 'Moins on en dit, mieux c’est souvent.',
      options: [...suggested.map(({ words }, place) => ({ value: String(place), label: words })), own],
      stored: before?.words ? [known >= 0 ? String(known) : OWN_WORDS] : [],
    }),
    words: textField(form, 'words', {
      label: 'Mes mots',
      hint: 'Seulement si vous avez choisi «\u00A0Mes mots à moi\u00A0».',
      stored: known >= 0 ? '' : before?.words,
      optional: true,
    }),
    level: choiceField(form, 'level', {
      label: 'Mes mots disent',
      options: optionsOf(LEVELS),
      stored: [before?.level ?? 'need_only'],
    }),
  };
}

/** Asked once, when her words say more than she may mean. */
function keptField(form: FormState) {
  return choiceField(form, 'kept', {
    label: 'Garder ces mots\u00A0?',
    options: [{ value: 'oui', label: 'Oui, je garde ces mots' }],
    optional: true,
  });
}
