import type { ChoiceDetails, RecordedChoice, Teller } from '../../../disclosure';
import type { DisclosureTopic } from '../../../reference';

/** What she answers about one topic, a button each; who speaks is part of the answer. */
export type HerAnswer = 'silent' | 'person' | 'coach' | 'if_asked' | 'undecided';

/** Silence comes first, and Enter presses the first button: nothing is told by a slip. */
const ABOUT_A_TOPIC: Readonly<Record<HerAnswer, string>> = {
  silent: 'Ne pas en parler',
  person: 'En parler moi-même',
  coach: 'Mon coach peut en parler',
  if_asked: 'Répondre seulement si on me le demande',
  undecided: 'Je ne sais pas encore',
};

/** Who speaks to the employer is the first choice of all (domain.md, fact 1). */
const ABOUT_WHO_SPEAKS: Readonly<Partial<Record<HerAnswer, string>>> = {
  silent: 'Moi',
  coach: 'Mon coach me présente',
  undecided: 'Je ne sais pas encore',
};

export const HER_ANSWERS: readonly HerAnswer[] = ['silent', 'person', 'coach', 'if_asked', 'undecided'];

/** The buttons of a topic, of equal weight. */
export function answersTo(topic: DisclosureTopic): { value: HerAnswer; label: string }[] {
  const labels = topic === 'coaching' ? ABOUT_WHO_SPEAKS : ABOUT_A_TOPIC;
  return HER_ANSWERS.flatMap((value) => {
    const label = labels[value];
    return label ? [{ value, label }] : [];
  });
}

/** Whether what is said has to be agreed upon: somebody else may say it, or she may be asked. */
export function needsWords(topic: DisclosureTopic, answer: HerAnswer): boolean {
  return topic !== 'coaching' && (answer === 'coach' || answer === 'if_asked');
}

/** The choice an answer makes. @param teller who answers when she is asked */
export function choiceOf(
  answer: HerAnswer,
  teller: Teller = 'person',
): Pick<ChoiceDetails, 'decision' | 'teller'> {
  switch (answer) {
    case 'person':
      return { decision: 'tell', teller: 'person' };
    case 'coach':
      return { decision: 'tell', teller: 'coach' };
    case 'if_asked':
      return { decision: 'if_asked', teller };
    default:
      return { decision: answer };
  }
}

/** What holds about a topic, in simple words. Undecided, silent and never asked read alike: nothing is missing. */
export function heldInWords(
  topic: DisclosureTopic,
  choice: Pick<RecordedChoice, 'decision' | 'teller'> | null,
): string {
  const spoken = choice?.decision === 'tell' || choice?.decision === 'if_asked';
  if (topic === 'coaching')
    return spoken ? whoSpeaks(choice.teller) : 'Nous ne disons pas que vous avez un coach.';
  if (!spoken) return 'Nous n’en parlons pas.';
  return choice.decision === 'tell' ? TOLD[choice.teller ?? 'person'] : ASKED[choice.teller ?? 'person'];
}

const TOLD: Readonly<Record<Teller, string>> = {
  person: 'Vous en parlez vous-même.',
  coach: 'Votre coach peut en parler.',
  both: 'Vous en parlez, ou votre coach.',
};

const ASKED: Readonly<Record<Teller, string>> = {
  person: 'Si on vous le demande, vous répondez vous-même.',
  coach: 'Si on le demande, votre coach répond.',
  both: 'Si on le demande, vous ou votre coach répondez.',
};

function whoSpeaks(teller: Teller | null): string {
  return teller === 'person' ? 'Vous dites vous-même que vous avez un coach.' : 'Votre coach vous présente.';
}
