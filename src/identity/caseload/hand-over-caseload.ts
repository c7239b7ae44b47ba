import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts';
import type { CivilDay } from '../../platform/clock/civil-day';
import { NotFound } from '../../platform/http/domain-error';
import { AccountsRepository } from '../accounts/accounts.repository';
import type { Viewer } from '../viewer';
import { Caseload } from './caseload';
import { CaseloadRepository } from './caseload.repository';

export interface HandOver {
  readonly fromCoachId: string;
  readonly toCoachId: string;
  /** Some of her people; all of them unless told. */
  readonly participantIds?: readonly string[];
  /** First day of the new coach; today unless told. */
  readonly startsOn?: CivilDay;
}

/** A lead passes a coach's people to a colleague: she moves ids, without opening a file. */
@Injectable()
export class HandOverCaseload {
  constructor(
    private readonly acts: Acts,
    private readonly accounts: AccountsRepository,
    private readonly repository: CaseloadRepository,
    private readonly caseload: Caseload,
  ) {}

  /** @throws NotFound for a coach of another territory, closed as a taker, or for who is not a lead. */
  async execute(
    viewer: Viewer,
    { fromCoachId, toCoachId, participantIds, startsOn }: HandOver,
  ): Promise<number> {
    if (viewer.role === 'coach') throw new NotFound();
    const colleagues = new Set((await this.accounts.seenBy(viewer)).map(({ id }) => id));
    if (!colleagues.has(fromCoachId) || !colleagues.has(toCoachId)) throw new NotFound();
    const standing = await this.repository.standingOf([fromCoachId]);
    const moved = standing
      .map(({ participantId }) => participantId)
      .filter((id) => participantIds?.includes(id) ?? true);
    const day = startsOn ? { startsOn } : {};
    const done = await this.acts.perform({ by: viewer.actor, name: 'caseload.hand-over' }, async (act) => {
      for (const participantId of moved) {
        await this.caseload.passOn(act, { coachId: toCoachId, participantId, ...day });
      }
      return { moved: moved.length };
    });
    return done.moved;
  }
}
