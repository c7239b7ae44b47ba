import type { AnswerView, IntroductionView } from '../../../introductions';
import { ANSWERS, REASONS } from '../../../introductions';
import { dayInWords } from '../../wording/days';

/** Where an introduction stands, for whoever follows her: "Samira a dit oui le jeudi 19 novembre". */
export function standingInWords({ state, since, origin, answers }: IntroductionView, name: string): string {
  const day = dayInWords(since);
  switch (state) {
    case 'awaiting':
      if (answers.length > 0) return `À reparler avec ${name} depuis le ${day}`;
      return origin === 'coach' ? `Proposée le ${day}` : `Trouvée par ${name} le ${day}`;
    case 'interested':
      return `${name} a dit oui le ${day}`;
    case 'prepared':
      return `Page approuvée le ${day}`;
    case 'sent':
      return `Envoyée le ${day}`;
    case 'replied':
      return `L’employeur a répondu le ${day}`;
    case 'not_now':
      return notNowInWords(answers[0], day);
    case 'no':
      return `${name} a dit non le ${day}`;
    case 'withdrawn':
      return `Proposition retirée le ${day}`;
    case 'closed':
      return 'L’offre a fermé avant sa réponse';
    case 'set_aside':
      return `Mise de côté\u00A0: ${name} a dit depuis une chose qui la contredit`;
  }
}

function notNowInWords(latest: AnswerView | undefined, since: string): string {
  return latest?.until
    ? `Pas maintenant, en reparler le ${dayInWords(latest.until)}`
    : `Pas maintenant, dit le ${since}`;
}

/** Colour and icon of each state; a "no" is an answer like another. */
export function standingPill(view: IntroductionView, name: string) {
  const words = view.state === 'awaiting' ? `À ${name} de choisir` : standingInWords(view, name);
  switch (view.state) {
    case 'awaiting':
      return { kind: 'brand', icon: 'hourglass', words };
    case 'interested':
    case 'prepared':
    case 'sent':
    case 'replied':
      return { kind: 'ok', icon: 'check', words };
    case 'not_now':
      return { kind: 'info', icon: 'calendar', words };
    default:
      return { kind: 'neutral', icon: 'minus', words };
  }
}

/** "« Non » : trop loin", "« Pas maintenant », en reparler le lundi 7 décembre". */
export function answerInWords({ answer, until, reason }: AnswerView): string {
  const said = `«\u00A0${ANSWERS[answer]}\u00A0»`;
  if (reason) return `${said}\u00A0: ${REASONS[reason]}`;
  return until ? `${said}, en reparler le ${dayInWords(until)}` : said;
}

/** How it was said: "répondu par Samira", "dit à Claire", "dit à Claire, noté par Yann". */
export function saidToInWords(
  { by, saidAloudTo }: Pick<AnswerView, 'by' | 'saidAloudTo'>,
  name: string,
): string {
  if (!saidAloudTo) return by ? `noté par ${by.name}` : `répondu par ${name}`;
  return by && by.id !== saidAloudTo.id
    ? `dit à ${saidAloudTo.name}, noté par ${by.name}`
    : `dit à ${saidAloudTo.name}`;
}
