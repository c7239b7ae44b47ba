import type { BreakfastFile } from '../breakfasts.repository';
import { NO_PLACE, type Standing, standings } from '../replies/places';
import type { GuestAnswer } from './guest-answer.entity';

/** Who of the people invited has a place; the rule is that of employers, each comes alone. */
export function guestStandings(
  { plans }: Pick<BreakfastFile, 'plans'>,
  answers: readonly Pick<GuestAnswer, 'guestId' | 'coming' | 'turn'>[],
): ReadonlyMap<string, Standing> {
  return standings(
    plans.map(({ participantSeats, turn }) => ({ seats: participantSeats, turn })),
    answers.map(({ guestId, coming, turn }) => ({ who: guestId, people: coming ? 1 : 0, turn })),
  );
}

export function guestStanding(
  file: Pick<BreakfastFile, 'plans'>,
  answers: readonly Pick<GuestAnswer, 'guestId' | 'coming' | 'turn'>[],
  guestId: string,
): Standing {
  return guestStandings(file, answers).get(guestId) ?? NO_PLACE;
}
