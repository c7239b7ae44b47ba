import type { DisclosureTopic } from '../../reference';
import type { Decision, Level, Moment, Teller } from '../choices/choice-words';

/** What she said of one topic to one employer, as far as joining two employers needs it. */
export interface WordToEmployer {
  readonly topic: DisclosureTopic;
  readonly decision: Decision;
  readonly teller: Teller | null;
  readonly moment: Moment | null;
  readonly level: Level | null;
  readonly words: string | null;
}

/** Her words to two employers that turn out to be one; the side on which something of hers is under way. */
export interface BothSides<W extends WordToEmployer> {
  readonly kept: W | undefined;
  readonly absorbed: W | undefined;
  readonly underWay: { readonly kept: boolean; readonly absorbed: boolean };
}

/** What holds from now on towards the one employer. */
export type Joined<W extends WordToEmployer> =
  /** Her word on one side is her word to the whole: nothing is to be written. */
  | { readonly kind: 'as_said' }
  /** This one holds, word for word but for what is narrower on the other side. */
  | { readonly kind: 'hold'; readonly word: W }
  /**
   * Silence until she is asked again. `pinned`: what she told one side, which goes on towards the openings of that
   * side where a page of hers is already agreed on.
   */
  | {
      readonly kind: 'ask_again';
      readonly pinned: { readonly word: W; readonly side: 'kept' | 'absorbed' } | null;
    };

const NARROWEST_FIRST: readonly Decision[] = ['silent', 'undecided', 'if_asked', 'tell'];
const LATEST_FIRST: readonly (Moment | null)[] = [
  'later',
  'after_hiring',
  'at_offer',
  'at_interview',
  'before_contact',
  null,
];

/**
 * One employer where there were two: silence on either side wins, and nothing she told one side reaches the other
 * without her (docs/decisions/0023). `undefined`: she said nothing to that side in particular.
 */
export function joinedWords<W extends WordToEmployer>({ kept, absorbed, underWay }: BothSides<W>): Joined<W> {
  if (kept && absorbed) return narrower(kept, absorbed);
  const word = kept ?? absorbed;
  if (!word || isSilence(word)) return { kind: 'as_said' };
  const side = kept ? 'kept' : 'absorbed';
  const isOtherUnderWay = side === 'kept' ? underWay.absorbed : underWay.kept;
  return isOtherUnderWay ? { kind: 'ask_again', pinned: { word, side } } : { kind: 'as_said' };
}

function narrower<W extends WordToEmployer>(kept: W, absorbed: W): Joined<W> {
  if (kept.decision !== absorbed.decision) {
    const word = rankOf(kept) < rankOf(absorbed) ? kept : absorbed;
    return { kind: 'hold', word };
  }
  if (isSilence(kept)) return { kind: 'hold', word: kept };
  // Which words she would rather have said, nobody but her can tell.
  if (kept.words !== absorbed.words) return { kind: 'ask_again', pinned: null };
  const moment = LATEST_FIRST.find((one) => one === kept.moment || one === absorbed.moment) ?? null;
  const level = [kept.level, absorbed.level].every((one) => one === 'fact') ? 'fact' : 'need_only';
  return { kind: 'hold', word: { ...kept, teller: tellerOf(kept, absorbed), moment, level } };
}

/** Whoever is told to by one side only does not speak to the whole: she does. */
function tellerOf({ teller: one }: WordToEmployer, { teller: other }: WordToEmployer): Teller {
  if (one === other && one !== null) return one;
  return [one, other].includes('person') || one === null || other === null ? 'person' : 'coach';
}

function rankOf({ decision }: WordToEmployer): number {
  return NARROWEST_FIRST.indexOf(decision);
}

function isSilence({ decision }: WordToEmployer): boolean {
  return decision === 'silent' || decision === 'undecided';
}
