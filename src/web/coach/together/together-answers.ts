import type { ChoiceDetails, Decision, Teller } from '../../../disclosure';
import { type DisclosureTopic, isCodeOf, type Vocabulary } from '../../../reference';

/** What she may press. Each is a whole answer: what is said, and who says it. */
export type TogetherAnswer = 'silent' | 'me' | 'coach' | 'both' | 'asked_me' | 'asked_both' | 'undecided';

/** "Ne pas en parler" comes first. */
export const TOGETHER_ANSWERS: Vocabulary<TogetherAnswer> = {
  silent: 'Ne pas en parler',
  me: 'J’en parle moi-même',
  coach: 'Mon coach en parle',
  both: 'Nous en parlons tous les deux',
  asked_me: 'Seulement si on me le demande, à moi',
  asked_both: 'Seulement si on le demande, à moi ou à mon coach',
  undecided: 'Je ne sais pas encore',
};

/** For the first question of all: who speaks to the employer? */
export const WHO_SPEAKS: Vocabulary<'silent' | 'both' | 'undecided'> = {
  silent: 'Moi\u00A0: l’employeur ne sait pas que j’ai un coach',
  both: 'Mon coach me présente',
  undecided: 'Je ne sais pas encore',
};

const MEANINGS: Readonly<Record<TogetherAnswer, { decision: Decision; teller?: Teller }>> = {
  silent: { decision: 'silent' },
  me: { decision: 'tell', teller: 'person' },
  coach: { decision: 'tell', teller: 'coach' },
  both: { decision: 'tell', teller: 'both' },
  asked_me: { decision: 'if_asked', teller: 'person' },
  asked_both: { decision: 'if_asked', teller: 'both' },
  undecided: { decision: 'undecided' },
};

/** The buttons of a question, in their order. */
export function answersTo(topic: DisclosureTopic): Vocabulary<TogetherAnswer> | typeof WHO_SPEAKS {
  return topic === 'coaching' ? WHO_SPEAKS : TOGETHER_ANSWERS;
}

/** The choice behind a button: towards every employer, with the words that were read when something is told. */
export function choiceBehind(
  topic: DisclosureTopic,
  answer: TogetherAnswer,
  words: string | undefined,
): ChoiceDetails {
  const { decision, teller } = MEANINGS[answer];
  const told = decision === 'tell' || decision === 'if_asked';
  return { topic, audience: { kind: 'all' }, decision, teller, words: told ? words : undefined };
}

/** The button she pressed last time; null when what holds was chosen otherwise, and no button says it. */
export function buttonOf(
  topic: DisclosureTopic,
  held: { readonly decision: Decision; readonly teller: Teller | null },
): string | null {
  const pressed = (Object.keys(MEANINGS) as TogetherAnswer[]).find(
    (one) => MEANINGS[one].decision === held.decision && (MEANINGS[one].teller ?? null) === held.teller,
  );
  const labels = answersTo(topic);
  return pressed && isCodeOf(labels, pressed) ? labels[pressed] : null;
}
