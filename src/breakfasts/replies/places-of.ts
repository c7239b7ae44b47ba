import type { BreakfastFile } from '../breakfasts.repository';
import type { PlacesAsked, PlacesOffered } from './places';
import type { Rsvp } from './rsvp.entity';
import { PEOPLE_OF } from './rsvp-answers';

/** What was offered to employers, and asked for, as the rule of places takes it. */
export function employerPlaces(
  { plans }: Pick<BreakfastFile, 'plans'>,
  replies: readonly Pick<Rsvp, 'invitationId' | 'answer' | 'turn'>[],
): { offered: PlacesOffered[]; asked: PlacesAsked[] } {
  return {
    offered: plans.map(({ employerSeats, turn }) => ({ seats: employerSeats, turn })),
    asked: replies.map(({ invitationId, answer, turn }) => ({
      who: invitationId,
      people: PEOPLE_OF[answer],
      turn,
    })),
  };
}
