import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { EmployersRepository } from '../employers.repository';
import { Likenesses } from '../likenesses';

/** A coach says that two employers are two: they are no longer proposed. */
@Injectable()
export class SettleLikeness {
  constructor(
    private readonly acts: Acts,
    private readonly employers: EmployersRepository,
    private readonly likenesses: Likenesses,
  ) {}

  /** @throws EmployerNotFound */
  async execute(viewer: Viewer, employerId: string, otherId: string): Promise<{ id: string }> {
    const subject = { type: 'employer', id: employerId };
    return this.acts.perform({ by: viewer.actor, name: 'employer.tell-apart', subject }, async (act) => {
      await this.employers.visibleTo(viewer, employerId, act.manager);
      await this.employers.visibleTo(viewer, otherId, act.manager);
      await this.likenesses.settle(employerId, otherId, 'different', act);
      act.about({ type: 'employer', id: otherId });
      return { id: employerId };
    });
  }
}
