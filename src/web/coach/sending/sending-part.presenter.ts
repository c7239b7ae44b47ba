import { EMPLOYER_ANSWERS, type SaidLine } from '../../../disclosure';
import type { IntroductionView, SendingView } from '../../../introductions';
import { capInWords, type ContactRow, type ReachedCap } from '../../../network';
import { choiceField, type FormState, textField } from '../../../platform/http/form-state';
import { templateWords } from '../../../platform/views/template-words';
import { EMPLOYER_KINDS } from '../../../reference';
import { dayInWords } from '../../wording/days';
import { optionsOf } from '../../wording/options';
import { BY_HAND } from './sending.form';

/** What is known beside the introduction itself. */
export interface BesideIntroduction {
  readonly contacts: readonly ContactRow[];
  /** The register about this introduction, newest first. */
  readonly said: readonly SaidLine[];
  /** She gave a standing yes for this kind of employer. */
  readonly standingYes: boolean;
  /** The employer was solicited as often as he accepts this month; `null` while one may still leave. */
  readonly reached: ReachedCap | null;
}

interface SendingParts {
  readonly view: IntroductionView;
  readonly name: string;
  readonly beside: BesideIntroduction;
}

const AFTER_HER_YES = new Set(['interested', 'prepared', 'sent', 'replied']);

/** On the page of an introduction: what is prepared, what was sent, what came back. */
export function sendingPart(form: FormState, parts: SendingParts) {
  const { view, name } = parts;
  const path = `/personnes/${view.participantId}/propositions/${view.id}`;
  const last = view.sendings[0];
  const standing = last !== undefined && last.takenBackAt === null;
  return {
    name,
    path,
    prepare: AFTER_HER_YES.has(view.state) && !standing ? preparePart(form, parts) : null,
    sent: last ? sentPart(last, parts) : null,
    mayWithdraw: standing || view.state === 'prepared' || view.state === 'replied',
    heard: view.state === 'withdrawn' ? null : heardFields(form),
  };
}

/** Either she has to be asked, or it may leave at once. */
function preparePart(form: FormState, parts: SendingParts) {
  const { view, beside } = parts;
  const { contacts, standingYes, reached } = beside;
  const { approval, state } = view;
  // By herself, nothing is sent: nothing waits.
  const waits = reached && approval?.route !== 'alone' ? capInWords(reached) : null;
  const isReady = state === 'prepared' || (approval === null && standingYes);
  return {
    words: preparedInWords(parts),
    waits,
    ready: isReady && waits === null ? sendFields(form, view, contacts) : null,
    again: approval !== null,
  };
}

function preparedInWords({ view, name, beside: { standingYes } }: SendingParts) {
  const { approval, state, opening } = view;
  if (state === 'prepared' && approval) {
    const to = approval.saidAloudTo ? `, dit à ${approval.saidAloudTo.name}` : '';
    return `${name} est d’accord depuis le ${dayInWords(approval.at)}${to}.`;
  }
  if (approval?.route === null) return `${name} a choisi de ne rien envoyer.`;
  if (approval === null && standingYes) {
    const kind = EMPLOYER_KINDS[opening.employerKind as keyof typeof EMPLOYER_KINDS].toLowerCase();
    return `${name} a dit oui d’avance pour ce genre d’employeur (${kind}).`;
  }
  return `Lisez avec ${name} ce que l’employeur recevrait. Rien ne part sans son accord.`;
}

function sendFields(form: FormState, { approval }: IntroductionView, contacts: readonly ContactRow[]) {
  if (approval?.route === 'alone') return { contact: null, label: 'Noter que c’est fait sans moi' };
  const reachable = contacts.filter(({ email, emailRefused }) => email !== null && !emailRefused);
  const options = [
    ...reachable.map(({ id, name, role, email }) => ({
      value: id,
      label: `${[name, role].filter(Boolean).join(', ')}\u00A0: ${email}`,
    })),
    { value: BY_HAND, label: 'Je donne moi-même l’adresse de la page' },
  ];
  const stored = [options[0]!.value];
  return {
    contact: choiceField(form, 'contactId', { label: 'À qui\u00A0?', options, stored }),
    label: 'Envoyer',
  };
}

function sentPart(sending: SendingView, { view, name, beside: { said } }: SendingParts) {
  const lines = said.filter(({ introductionId }) => introductionId === view.id);
  return {
    lines: [toWhom(sending, name), ...mailLines(sending, lines), ...pageLines(sending, lines)],
    url: sending.pageUrl,
    isOver: sending.takenBackAt !== null,
    refused: sending.mailRefusedAt !== null && sending.pageUrl !== null,
    replies: view.replies.map(({ answer, words, reachable, at, by }) => ({
      answer: EMPLOYER_ANSWERS[answer],
      words,
      reachable,
      how: `${instant(at)}, ${by ? `noté par ${by.name}` : 'sur sa page'}`,
    })),
  };
}

function toWhom({ route, at, contact, by }: SendingView, name: string): string {
  const when = instant(at);
  if (route === 'alone') return `${name} y va sans vous\u00A0: noté ${when}. Rien n’a été envoyé.`;
  const who = by ? ` par ${by.name}` : '';
  return contact
    ? `Envoyée à ${contact.name}, ${when}${who}.`
    : `Page ouverte ${when}${who}, adresse à donner.`;
}

function mailLines(sending: SendingView, lines: readonly SaidLine[]): string[] {
  if (!sending.byMail) return [];
  const left = lines.find(({ channel, at }) => channel === 'mail' && at >= sending.at);
  if (left) {
    const tail = sending.takenBackAt ? ' Il ne se rattrape pas.' : '';
    return [`Le courriel est parti ${instant(left.at)}.${tail}`];
  }
  if (sending.mailRefusedAt) return ['L’adresse e-mail a été refusée\u00A0: le courriel n’est pas arrivé.'];
  return [
    sending.takenBackAt
      ? 'Le courriel attendait\u00A0: il n’est pas parti.'
      : 'Le courriel attend de partir.',
  ];
}

function pageLines(sending: SendingView, lines: readonly SaidLine[]): string[] {
  if (sending.publicationId === null) return [];
  const opened = lines.findLast(
    ({ channel, openedAt, at }) => channel === 'page' && openedAt && at >= sending.at,
  );
  const read = opened ? `La page a été lue ${instant(opened.openedAt!)}.` : 'La page n’a pas encore été lue.';
  if (!sending.takenBackAt) return [read];
  const over = `La page ne se lit plus depuis ${instant(sending.takenBackAt)}.`;
  return [over, opened ? `${read} Cela ne se rattrape pas.` : 'Personne ne l’avait lue.'];
}

function heardFields(form: FormState) {
  return {
    answer: choiceField(form, 'employerAnswer', {
      label: 'L’employeur répond',
      options: optionsOf(EMPLOYER_ANSWERS),
    }),
    words: textField(form, 'employerWords', { label: 'Ses mots', optional: true }),
  };
}

/** "le lundi 23 novembre à 16 h 01". */
function instant(at: Date): string {
  return `le ${dayInWords(at)} à ${templateWords.time(at)}`;
}
