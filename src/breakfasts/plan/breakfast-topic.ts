import type { OpenAct } from '../../platform/acts/act';
import type { BreakfastPlan } from './breakfast-plan.entity';

/** The outbox topic of what a petit-déj does by itself. */
export const BREAKFAST = 'breakfast';

/** Somebody's turn may have freed places: those who wait are given them, and told; `ref: {breakfastId, turn}`. */
export const SEATING = 'seating';

/** The day before: who comes is reminded; `ref: {breakfastId, version}`. */
export const EVE = 'eve';

const DAY_MS = 86_400_000;

/** Asks for the reminders of the day before. A later plan asks for its own, and these are then left. */
export function askForEve(plan: BreakfastPlan, act: OpenAct): void {
  const dueAt = new Date(plan.startsAt.getTime() - DAY_MS);
  const ref = { breakfastId: plan.breakfastId, version: plan.version };
  if (dueAt > act.at) act.emit({ topic: BREAKFAST, kind: EVE, ref, dueAt });
}
