import type { BreakfastDetails } from '../../../breakfasts';
import { instantAt } from '../../../platform/clock/civil-day';
import type { BreakfastChangeForm } from './breakfast.form';

/** What was typed, as the room takes it. */
export function breakfastTyped(form: BreakfastChangeForm): BreakfastDetails {
  const { publicTitle, internalTitle, place, day, employerSeats, participantSeats } = form;
  return {
    publicTitle,
    internalTitle: internalTitle ?? undefined,
    place,
    startsAt: instantAt(day, form.startsAt),
    endsAt: instantAt(day, form.endsAt),
    employerSeats,
    participantSeats: participantSeats ?? undefined,
  };
}
