import type { BreakfastDetails, BreakfastFormat } from './breakfast-details';
import { BreakfastPlan } from './breakfast-plan.entity';

type Place = Pick<BreakfastPlan, 'id' | 'breakfastId' | 'version' | 'turn'>;
type Signed = Pick<BreakfastPlan, 'at' | 'by'>;

export function planRow(
  place: Place,
  format: BreakfastFormat,
  details: BreakfastDetails,
  signed: Signed,
): BreakfastPlan {
  return Object.assign(new BreakfastPlan(), {
    ...place,
    ...signed,
    publicTitle: details.publicTitle,
    internalTitle: details.internalTitle ?? null,
    place: details.place,
    startsAt: details.startsAt,
    endsAt: details.endsAt,
    employerSeats: details.employerSeats,
    participantSeats: format === 'with_participants' ? (details.participantSeats ?? 0) : 0,
  });
}

/** Whether those invited have to be told: what they read, or when and where to come. */
export function tellsAnotherThing(one: BreakfastPlan, other: BreakfastPlan): boolean {
  return (
    one.publicTitle !== other.publicTitle ||
    one.place !== other.place ||
    one.startsAt.getTime() !== other.startsAt.getTime() ||
    one.endsAt.getTime() !== other.endsAt.getTime()
  );
}
