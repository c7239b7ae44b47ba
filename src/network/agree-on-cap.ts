import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { Acts } from '../platform/acts/acts';
import { EmployersRepository } from './employers.repository';

/** Writes down how many solicitations a month an employer accepts. */
@Injectable()
export class AgreeOnCap {
  constructor(
    private readonly acts: Acts,
    private readonly employers: EmployersRepository,
  ) {}

  /**
   * @param monthlyCap 1 to MOST_PER_MONTH; null when he sets no number
   * @throws EmployerNotFound
   */
  async execute(viewer: Viewer, employerId: string, monthlyCap: number | null): Promise<{ id: string }> {
    const subject = { type: 'employer', id: employerId };
    return this.acts.perform({ by: viewer.actor, name: 'employer.cap', subject }, async ({ manager }) => {
      await this.employers.visibleTo(viewer, employerId, manager);
      await this.employers.setCap(employerId, monthlyCap, manager);
      return { id: employerId };
    });
  }
}
