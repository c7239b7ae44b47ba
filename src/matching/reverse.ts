import type { OpeningFacts } from '../openings';
import type { WishProfile } from '../people';
import { readWish } from './components/read-wish';
import { explainNotYet, type Explanation } from './explanation';
import { judge } from './match';
import type { DayContext, PersonContext } from './match-context';
import { prepareWishes } from './prepared-wishes';
import { hasReason } from './reasons';
import type { Remark } from './wordings/reason-wording';

/** A person as reverse matching reads her. */
export interface Candidate {
  readonly profile: WishProfile;
  readonly own: PersonContext;
}

/** Someone who might like an opening, and why; no score, because people are not ranked. */
export interface InterestedPerson {
  readonly participantId: string;
  readonly explanation: Explanation;
  /** What the law demands and she has not yet; empty when she could start. */
  readonly steps: readonly Remark[];
}

/**
 * Who might like this opening: those from whom it is not hidden and who want at least one thing it offers, in the
 * order given (the caller sorts by name), in the coach's wording.
 */
export function peopleWhoMightLike(
  opening: OpeningFacts,
  candidates: readonly Candidate[],
  day: DayContext,
): readonly InterestedPerson[] {
  return candidates.flatMap(({ profile, own }) => {
    const context = { ...day, ...own };
    const prepared = prepareWishes(profile);
    const verdict = judge(profile, prepared, opening, context);
    if (verdict.outcome === 'hidden') return [];
    if (!hasReason(prepared, (wish) => readWish(wish, opening, context))) return [];
    const scored = { opening, score: verdict.score };
    const subject = { profile, prepared, scored, context, voice: 'coach' as const };
    const { steps, ...explanation } = explainNotYet(subject);
    return [{ participantId: profile.participantId, explanation, steps }];
  });
}
