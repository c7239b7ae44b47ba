import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../platform/acts/act';
import { Clock } from '../platform/clock/clock';
import type { EmployerRow } from './employers.query';
import { EmployersRepository } from './employers.repository';
import { type ReachedCap, reachedCap } from './solicitation-cap';
import { Solicitations } from './solicitations';

/** How often employers may be solicited, and whether that is used up. */
@Injectable()
export class MonthlyCaps {
  constructor(
    private readonly clock: Clock,
    private readonly employers: EmployersRepository,
    private readonly sent: Solicitations,
  ) {}

  /** Whether an employer was solicited as often as he accepts this month: for a page, before anything is sent. */
  async reachedBy({ id, monthlyCap }: Pick<EmployerRow, 'id' | 'monthlyCap'>): Promise<ReachedCap | null> {
    if (monthlyCap === null) return null;
    const count = (await this.sent.ofLate()).get(id)?.thisMonth ?? 0;
    return reachedCap(monthlyCap, count, this.clock.today());
  }

  /**
   * The number an employer accepts, held until the act ends: whoever is about to solicit him counts after whoever
   * did so just before, and nobody changes the number in between. Null when he set none.
   */
  async held(employerId: string, { manager }: OpenAct): Promise<number | null> {
    return this.employers.heldCap(employerId, manager);
  }
}
