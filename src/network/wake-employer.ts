import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { Acts } from '../platform/acts/acts';
import { EmployersRepository } from './employers.repository';

/** Ends the rest of an employer; one that does not rest stays as it is. */
@Injectable()
export class WakeEmployer {
  constructor(
    private readonly acts: Acts,
    private readonly employers: EmployersRepository,
  ) {}

  /** @throws EmployerNotFound */
  async execute(viewer: Viewer, employerId: string): Promise<void> {
    const subject = { type: 'employer', id: employerId };
    await this.acts.perform({ by: viewer.actor, name: 'employer.wake', subject }, async ({ manager, at }) => {
      await this.employers.visibleTo(viewer, employerId, manager);
      const rest = await this.employers.currentRest(employerId, manager);
      if (rest)
        await this.employers.save(Object.assign(rest, { liftedAt: at, liftedBy: viewer.accountId }), manager);
    });
  }
}
