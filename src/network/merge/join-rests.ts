import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { EmployersRepository } from '../employers.repository';
import type { EmployerRest } from '../employer-rest.entity';

/** Of two rests under way the one that leaves the employer in peace the longest goes on; the other one ends. */
@Injectable()
export class JoinRests {
  constructor(private readonly employers: EmployersRepository) {}

  async within(act: OpenAct, keptId: string, absorbedId: string): Promise<void> {
    const kept = await this.employers.currentRest(keptId, act.manager);
    const absorbed = await this.employers.currentRest(absorbedId, act.manager);
    if (!kept || !absorbed) return;
    const ending = isLonger(absorbed, kept) ? kept : absorbed;
    const liftedBy = act.by.kind === 'account' ? act.by.id : null;
    await this.employers.save(Object.assign(ending, { liftedAt: act.at, liftedBy }), act.manager);
  }
}

function isLonger(one: EmployerRest, other: EmployerRest): boolean {
  if (one.kind !== other.kind) return one.kind === 'do_not_solicit';
  if (one.until === null || other.until === null) return one.until === null;
  return one.until > other.until;
}
