import { DECISIONS, type RecordedChoice, type RecordedTalk } from '../../../disclosure';
import type { IntroductionView } from '../../../introductions';
import type { PersonFile, WishVersion } from '../../../people';
import { civilDayOf } from '../../../platform/clock/civil-day';
import { templateWords } from '../../../platform/views/template-words';
import { DISCLOSURE_TOPICS } from '../../../reference';
import { employerInWords } from '../../wording/opening-words';
import { answerInWords, saidToInWords } from '../introductions/introduction-words';

/** Something that was recorded of somebody's support. */
export interface ThreadEvent {
  /** Civil day it is about. */
  readonly day: string;
  /** Instant it was recorded: the order within a day. */
  readonly at: Date;
  readonly icon: string;
  readonly words: string;
  /** What it is about, and where that is. */
  readonly about: { readonly title: string; readonly href: string } | null;
}

/** What the rooms recorded, each as it tells it. */
export interface ThreadParts {
  readonly file: PersonFile;
  readonly wishes: readonly WishVersion[];
  readonly introductions: readonly IntroductionView[];
  readonly choices: readonly RecordedChoice[];
  readonly talks: readonly RecordedTalk[];
  /** When her card was made; `null` when she has none. */
  readonly cardAt: Date | null;
  /** Name of an account. */
  readonly nameOf: (id: string) => string | undefined;
}

/** Everything, newest first. */
export function threadEvents(parts: ThreadParts): ThreadEvent[] {
  // Recorded in one instant, what comes first here counts as newer.
  const events = [
    ...(parts.cardAt ? [event(parts.cardAt, 'document', 'Accès donné à ses propres pages')] : []),
    ...parts.talks.map((talk) => talkOf(talk, parts)),
    ...parts.choices.map((choice) => choiceOf(choice, parts)),
    ...parts.introductions.flatMap((view) => introductionOf(view, parts)),
    ...parts.wishes.map((version) => wishesOf(version, parts)),
    welcomeOf(parts),
  ];
  return events.sort((one, other) => {
    if (one.day !== other.day) return one.day < other.day ? 1 : -1;
    return other.at.getTime() - one.at.getTime();
  });
}

function welcomeOf({ file: { participant }, nameOf }: ThreadParts): ThreadEvent {
  const { createdAt, createdBy, entryDate } = participant;
  const began = `Accompagnement depuis le ${templateWords.day(entryDate)}`;
  return event(createdAt, 'star', `Fiche ouverte${by(createdBy, nameOf)}. ${began}`);
}

function wishesOf(
  { at, saidAloudTo, wishes, version }: WishVersion,
  { file, nameOf }: ThreadParts,
): ThreadEvent {
  const { id, name } = file.participant;
  const what = version === 1 ? 'Premières envies' : 'Envies dites à nouveau';
  const told = saidAloudTo ? `, dites à ${nameOf(saidAloudTo) ?? 'un collègue'}` : `, par ${name}`;
  const count = templateWords.count(wishes.length, 'envie');
  return event(at, 'heart', `${what}${told} (${count})`, {
    title: 'Ses envies',
    href: `/personnes/${id}/envies`,
  });
}

function introductionOf(view: IntroductionView, { file }: ThreadParts): ThreadEvent[] {
  const { name } = file.participant;
  const about = {
    title: `${view.opening.title} · ${employerInWords(view.opening)}`,
    href: `/personnes/${view.participantId}/propositions/${view.id}`,
  };
  const who = view.by ? ` par ${view.by.name}` : '';
  const begun = view.origin === 'coach' ? `Offre proposée${who}` : `Offre trouvée par ${name}`;
  const { withdrawal } = view;
  const back = withdrawal?.by ? `Proposition retirée par ${withdrawal.by.name}` : 'Proposition retirée';
  return [
    ...(withdrawal ? [event(withdrawal.at, 'minus', back, about)] : []),
    ...view.answers.map((one) =>
      event(one.at, 'check', `${answerInWords(one)}, ${saidToInWords(one, name)}`, about),
    ),
    event(view.at, 'document', begun, about),
  ];
}

function choiceOf(
  { topic, decision, at, saidAloudTo }: RecordedChoice,
  { file, nameOf }: ThreadParts,
): ThreadEvent {
  const { id, name } = file.participant;
  const told = saidAloudTo ? `dit à ${nameOf(saidAloudTo) ?? 'un collègue'}` : `par ${name}`;
  const words = `${DISCLOSURE_TOPICS[topic]}\u00A0: «\u00A0${DECISIONS[decision]}\u00A0», ${told}`;
  return event(at, 'lock', words, { title: 'Ses choix', href: `/personnes/${id}/discretion` });
}

function talkOf({ heldOn, at, withAccount }: RecordedTalk, { nameOf }: ThreadParts): ThreadEvent {
  const who = withAccount && nameOf(withAccount);
  const words = `Échange sur ce que l’employeur peut savoir${who ? `, avec ${who}` : ''}`;
  return { day: heldOn, at, icon: 'lock', words, about: null };
}

function event(at: Date, icon: string, words: string, about: ThreadEvent['about'] = null): ThreadEvent {
  return { day: civilDayOf(at), at, icon, words, about };
}

function by(account: string | null, nameOf: ThreadParts['nameOf']): string {
  const name = account && nameOf(account);
  return name ? ` par ${name}` : '';
}
