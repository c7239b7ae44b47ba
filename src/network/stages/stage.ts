import { addDays, type CivilDay } from '../../platform/clock/civil-day';
import { PARTNER_AFTER, STAGE_DELAYS } from './stage-delays';
import type { EmployerStage } from './stage-words';

/** What happened with one employer, as civil days; null or empty where it did not. */
export interface StageFacts {
  /** Since when the team keeps it; null for one that an import alone knows. */
  readonly keptSince: CivilDay | null;
  /** First exchange of any kind. */
  readonly introducedOn: CivilDay | null;
  readonly appointmentOn: CivilDay | null;
  readonly needsOn: CivilDay | null;
  readonly proposedOn: CivilDay | null;
  /** Surveys on the spot, and first days of immersions, in order. */
  readonly hostedOn: readonly CivilDay[];
  /** First days of contracts, in order. */
  readonly hiredOn: readonly CivilDay[];
  /** Latest exchange. */
  readonly lastOn: CivilDay | null;
  /** Day by which the nearest thing left to do is due. */
  readonly dueOn: CivilDay | null;
  /** Nobody solicits it now. */
  readonly rests: boolean;
}

/** How far an employer came along, since when, and whether it asks for a next action. */
export interface Standing {
  readonly stage: EmployerStage;
  /** Civil day on which it came there; null for an employer that an import alone knows. */
  readonly since: CivilDay | null;
  /** Nothing happened for as long as the stage bears, and nothing is planned. */
  readonly stale: boolean;
}

/** A stage is the farthest point that was reached: an employer does not fall back. */
export function standingOfEmployer(facts: StageFacts, today: CivilDay): Standing {
  const { stage, since } = reached(facts);
  return { stage, since, stale: isStale(facts, { stage, since }, today) };
}

function reached(facts: StageFacts): { stage: EmployerStage; since: CivilDay | null } {
  const { hostedOn, hiredOn } = facts;
  const welcomes = [...hostedOn, ...hiredOn].sort();
  const climbed: readonly [EmployerStage, CivilDay | null | undefined][] = [
    ['partner', hiredOn.length > 0 ? later(welcomes[PARTNER_AFTER - 1], hiredOn[0]) : null],
    ['has_hired', hiredOn[0]],
    ['has_hosted', hostedOn[0]],
    ['proposal_made', facts.proposedOn],
    ['needs_understood', facts.needsOn],
    ['appointment', facts.appointmentOn],
    ['introduced', facts.introducedOn],
  ];
  for (const [stage, since] of climbed) if (since) return { stage, since };
  return { stage: 'spotted', since: facts.keptSince };
}

/** The later of two days; nothing when one of them is missing. */
function later(one: CivilDay | undefined, other: CivilDay | undefined): CivilDay | null {
  if (one === undefined || other === undefined) return null;
  return one > other ? one : other;
}

function isStale(
  { lastOn, dueOn, rests }: StageFacts,
  { stage, since }: Pick<Standing, 'stage' | 'since'>,
  today: CivilDay,
): boolean {
  if (since === null || rests || (dueOn !== null && dueOn >= today)) return false;
  const latest = lastOn !== null && lastOn > since ? lastOn : since;
  return addDays(latest, STAGE_DELAYS[stage].days) <= today;
}
