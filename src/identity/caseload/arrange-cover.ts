import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts';
import type { CivilDay } from '../../platform/clock/civil-day';
import { NotFound } from '../../platform/http/domain-error';
import { Ids } from '../../platform/ids/ids';
import { AccountsRepository } from '../accounts/accounts.repository';
import { DatesReversed } from '../identity.errors';
import type { Viewer } from '../viewer';
import { CaseloadCover } from './caseload-cover.entity';
import { CaseloadRepository } from './caseload.repository';

export interface Cover {
  readonly absentCoachId: string;
  readonly coveringCoachId: string;
  /** First and last day, both included. */
  readonly startsOn: CivilDay;
  readonly endsOn: CivilDay;
}

/** A colleague looks after somebody's people during an absence. Arranged by a lead, or by whoever goes away. */
@Injectable()
export class ArrangeCover {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly accounts: AccountsRepository,
    private readonly repository: CaseloadRepository,
  ) {}

  /** @throws DatesReversed; NotFound when one of the two is not an open colleague of this territory. */
  async execute(viewer: Viewer, cover: Cover): Promise<{ coverId: string }> {
    const { absentCoachId, coveringCoachId, startsOn, endsOn } = cover;
    await this.assertMayArrange(viewer, absentCoachId);
    if (endsOn < startsOn) throw new DatesReversed();
    const covering = await this.accounts.openSeenBy(viewer, coveringCoachId);
    if (!covering || covering.role === 'admin' || coveringCoachId === absentCoachId) throw new NotFound();
    const subject = { type: 'account', id: absentCoachId };
    return this.acts.perform(
      { by: viewer.actor, name: 'cover.arrange', subject },
      async ({ manager, at }) => {
        const row = { id: this.ids.next(), absentCoachId, coveringCoachId, startsOn, endsOn, at };
        await this.repository.addCover(
          manager,
          Object.assign(new CaseloadCover(), row, { by: viewer.accountId }),
        );
        return { coverId: row.id };
      },
    );
  }

  /** Back earlier than planned: `lastDay` is the last day the colleague sees the files. */
  async end(viewer: Viewer, coverId: string, lastDay: CivilDay): Promise<void> {
    const cover = await this.repository.coverOfId(coverId);
    if (!cover) throw new NotFound();
    await this.assertMayArrange(viewer, cover.absentCoachId);
    const subject = { type: 'account', id: cover.absentCoachId };
    await this.acts.perform({ by: viewer.actor, name: 'cover.end', subject }, async ({ manager }) => {
      if (lastDay < cover.endsOn) await this.repository.endCover(manager, cover, lastDay);
      return {};
    });
  }

  private async assertMayArrange(viewer: Viewer, absentCoachId: string): Promise<void> {
    if (viewer.role === 'coach' && viewer.accountId !== absentCoachId) throw new NotFound();
    const colleagues = await this.accounts.seenBy(viewer);
    if (!colleagues.some(({ id, role }) => id === absentCoachId && role !== 'admin')) throw new NotFound();
  }
}
