import { Injectable } from '@nestjs/common';
import { MonthlyCaps, reachedCap } from '../../network';
import type { OpenAct } from '../../platform/acts/act';
import { Clock } from '../../platform/clock/clock';
import { SolicitedEnough } from '../introductions.errors';
import { SolicitationsQuery } from './solicitations.query';

/** Whether an employer accepts one solicitation more this month. */
@Injectable()
export class RoomForOneMore {
  constructor(
    private readonly clock: Clock,
    private readonly caps: MonthlyCaps,
    private readonly sent: SolicitationsQuery,
  ) {}

  /**
   * Within the act that solicits him: whoever does so at the same instant waits for its end, and counts after it.
   * @throws SolicitedEnough
   */
  async take(employerId: string, act: OpenAct): Promise<void> {
    const perMonth = await this.caps.held(employerId, act);
    if (perMonth === null) return;
    const already = await this.sent.thisMonth(employerId, act.manager);
    const reached = reachedCap(perMonth, already, this.clock.today());
    if (reached) throw new SolicitedEnough(reached);
  }
}
