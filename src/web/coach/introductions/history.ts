import { EMPLOYER_ANSWERS } from '../../../disclosure';
import type { ApprovalView, IntroductionView } from '../../../introductions';
import { dayInWords } from '../../wording/days';
import { capital } from '../../wording/numbers';
import { answerInWords, saidToInWords } from './introduction-words';

/** One line of what happened, with its day. */
interface Moment {
  readonly when: string;
  readonly words: string;
  /** What was read aloud. */
  readonly read: string | null;
}

interface Happening {
  readonly at: Date;
  readonly words: string;
  readonly read: string | null;
}

/** Everything that happened, newest first, each with its day and who said or wrote it. */
export function historyOf(view: IntroductionView, name: string): Moment[] {
  const happenings = [
    ...withdrawn(view),
    ...view.replies.map(({ at, answer }) =>
      happening(at, `L’employeur a répondu\u00A0: ${EMPLOYER_ANSWERS[answer]}`),
    ),
    ...view.sendings.map(({ at, route }) =>
      happening(at, route === 'alone' ? `${name} y va par ses propres moyens` : 'Page envoyée'),
    ),
    ...(view.approval
      ? [happening(view.approval.at, approvalInWords(view.approval, name), view.approval.words)]
      : []),
    ...view.answers.map((answer) =>
      happening(answer.at, `${answerInWords(answer)}, ${saidToInWords(answer, name)}`, answer.words),
    ),
    happening(view.at, begunInWords(view, name)),
  ];
  return happenings
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ at, words, read }) => ({ when: capital(dayInWords(at)), words, read }));
}

function happening(at: Date, words: string, read: string | null = null): Happening {
  return { at, words, read };
}

function withdrawn({ withdrawal }: IntroductionView): Happening[] {
  if (!withdrawal) return [];
  return [
    happening(withdrawal.at, `Proposition retirée${withdrawal.by ? ` par ${withdrawal.by.name}` : ''}`),
  ];
}

function begunInWords({ origin, by }: IntroductionView, name: string): string {
  if (origin === 'coach') return `Proposée${by ? ` par ${by.name}` : ''}`;
  return `Trouvée par ${name}${by ? `, noté par ${by.name}` : ''}`;
}

function approvalInWords(approval: ApprovalView, name: string): string {
  const how = approval.saidAloudTo ? saidToInWords(approval, name) : `choisi par ${name}`;
  if (approval.byStandingYes) return `Accord donné d’avance, ${how}`;
  return approval.route === null ? `Ne rien envoyer, ${how}` : `Accord sur la page, ${how}`;
}
