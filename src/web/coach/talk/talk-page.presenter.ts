import type { RecordedChoice, ReviewDue, TalkGuide, TopicGuide } from '../../../disclosure';
import { DECISIONS, LEVELS, MOMENTS, TELLERS } from '../../../disclosure';
import type { PersonFile } from '../../../people';
import { choiceField, type FormState } from '../../../platform/http/form-state';
import { DISCLOSURE_TOPICS, type DisclosureTopic, type LawFact } from '../../../reference';
import { optionsOf } from '../../wording/options';
import { decisionInWords } from '../discretion/choice-in-words';
import { reviewInWords } from '../discretion/review-words';
import { dayField, optionalField } from '../person-file/fields';

export interface TalkPageParts {
  readonly file: PersonFile;
  readonly guide: TalkGuide;
  /** What holds now towards every employer, by topic. */
  readonly holding: ReadonlyMap<DisclosureTopic, RecordedChoice>;
  readonly due: readonly ReviewDue[];
  /** Who may have heard it; the viewer first. */
  readonly colleagues: readonly { value: string; label: string }[];
  /** Civil day. */
  readonly today: string;
}

const NOT_TODAY = { value: '', label: 'Pas abordé aujourd’hui' };
const UNSAID = { value: '', label: 'Pas précisé' };

/** /personnes/:id/discretion/entretien: the talk, step by step, and what comes out of it. */
export function talkPage(form: FormState, parts: TalkPageParts) {
  const { file, guide, holding, due, colleagues, today } = parts;
  return {
    id: file.participant.id,
    name: file.participant.name,
    summary: form.summary(),
    due: due.map(reviewInWords),
    steps: guide.steps.map(({ title, ask, note }, place) => ({
      title: `${place + 1}. ${title}`,
      ask: [...ask],
      note,
    })),
    law: guide.law.map(lawInWords),
    readOn: guide.readOn,
    toConfirm: guide.toConfirm,
    topics: guide.topics.map((topic, place) => topicPart(form, topic, place, holding.get(topic.topic))),
    date: dayField(form, 'date', { label: 'Jour de l’échange', stored: today }),
    reviewOn: dayField(form, 'reviewOn', { label: 'En reparler le', stored: null, optional: true }),
    saidAloudTo: choiceField(form, 'saidAloudTo', {
      label: 'Dit à',
      options: colleagues,
      stored: colleagues.slice(0, 1).map(({ value }) => value),
    }),
  };
}

function topicPart(form: FormState, guide: TopicGuide, place: number, now: RecordedChoice | undefined) {
  const name = (part: string) => `choices[${place}].${part}`;
  const field = (part: string) => form.value(name(part));
  return {
    place,
    topic: guide.topic,
    label: DISCLOSURE_TOPICS[guide.topic],
    now: now ? decisionInWords(now.decision) : 'Rien n’est dit',
    // Whatever was typed comes back unfolded: it is seen again before it is sent again.
    open: form.error(`choices[${place}]`) !== null || Boolean(field('decision') || field('words')),
    needs: guide.needs,
    forTelling: [...guide.forTelling],
    againstTelling: [...guide.againstTelling],
    needWords: [...guide.words.need],
    factWords: [...guide.words.fact],
    ifAsked: guide.ifAsked.map(({ asked, answer }) => ({ term: asked, words: answer })),
    law: guide.law.map(lawInWords),
    fields: topicFields(form, name),
  };
}

/** One point of law as a page prints it: with its article, and where it was read. */
export function lawInWords({ article, words, source }: LawFact) {
  return { article, words, source };
}

function topicFields(form: FormState, name: (part: string) => string) {
  return {
    decision: choiceField(form, name('decision'), {
      label: 'Le choix',
      options: [...optionsOf(DECISIONS), NOT_TODAY],
      stored: [''],
    }),
    teller: choiceField(form, name('teller'), {
      label: 'Qui en parle ?',
      options: [...optionsOf(TELLERS), UNSAID],
      stored: [''],
    }),
    moment: choiceField(form, name('moment'), {
      label: 'Quand ?',
      options: optionsOf(MOMENTS),
      optional: true,
    }),
    level: choiceField(form, name('level'), {
      label: 'Jusqu’où ?',
      options: optionsOf(LEVELS),
      optional: true,
    }),
    words: optionalField(form, name('words'), { label: 'Les mots convenus', stored: null }),
  };
}
