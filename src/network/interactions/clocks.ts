import type { Market } from '../../reference';
import type { InteractionFacts } from './interaction-details';

/** Whether an exchange feeds a clock: it does, it does not, or one more word is needed to know. */
export interface ClockVerdict<Reason extends string> {
  readonly counts: 'yes' | 'no' | 'to_tell';
  readonly because: Reason;
}

export type BroadReason = 'trade_survey' | 'visit' | 'meeting' | 'forum' | 'breakfast' | 'none_of_these';

export type FaceToFaceReason =
  | 'face_to_face'
  | 'at_a_distance'
  | 'nobody_decides'
  | 'decider_unknown'
  | 'not_ordinary'
  | 'not_about_a_job'
  | 'already_at_work'
  | 'purpose_unknown';

/** What one exchange counts for. `broad` is the clock of COACH, `faceToFace` the one of IPS (domain.md, fact 6). */
export interface ClocksFed {
  readonly broad: ClockVerdict<BroadReason>;
  readonly faceToFace: ClockVerdict<FaceToFaceReason>;
}

/** The facts a clock looks at. */
export type Counted = Pick<InteractionFacts, 'mode' | 'inPerson' | 'decisionMaker' | 'purpose'>;

/** Which of the two thirty-day clocks an exchange with an employer of this market feeds, and why. */
export function clocksFedBy(facts: Counted, market: Market): ClocksFed {
  return { broad: broadClock(facts), faceToFace: faceToFaceClock(facts, market) };
}

/**
 * COACH counts an enquête métier, a visit of a company, a forum, a breakfast; immersions and contracts feed the same
 * clock and are placements. An appointment held on the spot is a visit under another name.
 */
function broadClock({ mode, inPerson, purpose }: Counted): ClockVerdict<BroadReason> {
  const yes = (because: BroadReason) => ({ counts: 'yes' as const, because });
  if (purpose === 'trade_survey' && mode !== 'mail') return yes('trade_survey');
  if (mode === 'forum' || mode === 'breakfast') return yes(mode);
  if (inPerson && (mode === 'visit' || mode === 'meeting')) return yes(mode);
  return { counts: 'no', because: 'none_of_these' };
}

/** IPS counts a face-to-face meeting, about an ordinary job, with somebody who decides. What is not known is asked for. */
function faceToFaceClock(
  { inPerson, decisionMaker, purpose }: Counted,
  market: Market,
): ClockVerdict<FaceToFaceReason> {
  const no = (because: FaceToFaceReason) => ({ counts: 'no' as const, because });
  if (!inPerson) return no('at_a_distance');
  if (market !== 'ordinary' && market !== 'public') return no('not_ordinary');
  if (purpose === 'trade_survey' || purpose === 'immersion' || purpose === 'thank')
    return no('not_about_a_job');
  if (purpose === 'follow_up') return no('already_at_work');
  if (decisionMaker === false) return no('nobody_decides');
  if (decisionMaker === null) return { counts: 'to_tell', because: 'decider_unknown' };
  if (purpose === null) return { counts: 'to_tell', because: 'purpose_unknown' };
  return { counts: 'yes', because: 'face_to_face' };
}
