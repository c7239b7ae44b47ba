import type { OpeningState } from '../../../openings';
import { STATES } from '../../wording/opening-words';

const LOOKS: Readonly<Record<OpeningState, { kind: string; icon: string }>> = {
  published: { kind: 'ok', icon: 'check' },
  draft: { kind: 'neutral', icon: 'document' },
  paused: { kind: 'warn', icon: 'hourglass' },
  filled: { kind: 'info', icon: 'check' },
  closed: { kind: 'neutral', icon: 'lock' },
  expired: { kind: 'neutral', icon: 'clock' },
  no_longer_listed: { kind: 'neutral', icon: 'lock' },
};

/** The pill that says where an opening stands. */
export function statePill(state: OpeningState) {
  const { kind, icon } = LOOKS[state];
  return { kind, icon, words: STATES[state] };
}
