import { type CivilDay, civilDayOf } from '../../platform/clock/civil-day';

/** One thing that became of a promise or of a next action. */
export interface TaskStep {
  readonly kind: 'done' | 'put_off' | 'given_up';
  readonly until: CivilDay | null;
  readonly at: Date;
  readonly by: string;
}

/** Where a promise or a next action stands. */
export interface TaskStanding {
  /** Civil day by which it is to be done: the one said at first, or the one it was put off to last. */
  readonly dueOn: CivilDay;
  /** How it ended; null while it is to be done. */
  readonly ended: { readonly how: 'done' | 'given_up'; readonly on: CivilDay; readonly by: string } | null;
}

/** Where a task stands after its steps, the oldest first. What ended once stays ended. */
export function standingOf(dueOn: CivilDay, steps: readonly TaskStep[]): TaskStanding {
  const end = steps.find(({ kind }) => kind !== 'put_off');
  const putOff = steps.findLast(({ kind }) => kind === 'put_off');
  return {
    dueOn: putOff?.until ?? dueOn,
    ended: end && end.kind !== 'put_off' ? { how: end.kind, on: civilDayOf(end.at), by: end.by } : null,
  };
}
