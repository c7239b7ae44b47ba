import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import type { CivilDay } from '../../platform/clock/civil-day';
import { Clock } from '../../platform/clock/clock';
import { type EmployerFilter, type EmployerPage, EmployersQuery } from '../employers.query';
import { type EmployerStanding, EmployerStandings } from './employer-standings.query';
import type { EmployerStage } from './stage-words';

/** How the network is narrowed by what happened with it. */
export interface StandingFilter extends Omit<EmployerFilter, 'ids' | 'exceptIds'> {
  stage?: EmployerStage;
  /** `stale`: asks for a next action; `due`: something is to be done today or was before. */
  asks?: 'stale' | 'due';
}

/** A page of employers, with how far each came along. */
export interface EmployersSeen extends EmployerPage {
  readonly standings: ReadonlyMap<string, EmployerStanding>;
}

/** The list of employers with their stages: the rule is one, so that a filter and a page cannot disagree. */
@Injectable()
export class EmployersInView {
  constructor(
    private readonly employers: EmployersQuery,
    private readonly standings: EmployerStandings,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, { stage, asks, ...filter }: StandingFilter): Promise<EmployersSeen> {
    const narrowed =
      stage || asks
        ? among(await this.standings.within(viewer), { stage, asks, today: this.clock.today() })
        : {};
    const { items, total, page } = await this.employers.list(viewer, Object.assign(narrowed, filter));
    const standings = await this.standings.of(
      viewer,
      items.map(({ id }) => id),
    );
    return { items, total, page, standings };
  }

  /**
   * Employers the viewer keeps (all of the team's, for a lead) with whom there was an exchange, and none since `day`;
   * those left in peace are not counted.
   */
  async silentSince(viewer: Viewer, day: CivilDay): Promise<number> {
    const all = await this.standings.within(viewer);
    return all.filter(
      ({ lastOn, rests, ownerCoachId }) =>
        lastOn !== null &&
        lastOn <= day &&
        !rests &&
        (viewer.role === 'lead' || ownerCoachId === viewer.accountId),
    ).length;
  }
}

interface Wanted extends Pick<StandingFilter, 'stage' | 'asks'> {
  readonly today: CivilDay;
}

/** Spotted are also those of whom the team knows nothing more: they are told by whom they are not. */
function among(all: readonly EmployerStanding[], { stage, asks, today }: Wanted): Partial<EmployerFilter> {
  const ids = (some: readonly EmployerStanding[]) => some.map(({ employerId }) => employerId);
  if (stage === 'spotted' && !asks) return { exceptIds: ids(all.filter((one) => one.stage !== 'spotted')) };
  return {
    ids: ids(
      all.filter(
        (one) =>
          (!stage || one.stage === stage) &&
          (asks !== 'stale' || one.stale) &&
          (asks !== 'due' || (one.dueOn !== null && one.dueOn <= today)),
      ),
    ),
  };
}
