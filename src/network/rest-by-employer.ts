import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../platform/acts/act';
import type { CivilDay } from '../platform/clock/civil-day';
import { Ids } from '../platform/ids/ids';
import { EmployerRest } from './employer-rest.entity';
import { EmployersRepository } from './employers.repository';

/** As a coach reads it: no colleague decided it. */
const SAID = 'Dit par l’employeur : une pause.';

/** A pause the employer himself asks for. One that is not to be solicited stays so whatever he taps. */
@Injectable()
export class RestByEmployer {
  constructor(
    private readonly ids: Ids,
    private readonly employers: EmployersRepository,
  ) {}

  /** Until a civil day; in place of the pause that stands. */
  async begin(employerId: string, until: CivilDay, act: OpenAct): Promise<void> {
    const { manager, at } = act;
    if (!(await this.end(employerId, act))) return;
    const rest = { id: this.ids.next(), employerId, kind: 'on_hold' as const, reason: SAID, until, at };
    const signed = { by: null, liftedAt: null, liftedBy: null };
    await this.employers.save(Object.assign(new EmployerRest(), rest, signed), manager);
  }

  /** @returns false when he asked never to be solicited: only a coach lifts that. */
  async end(employerId: string, { manager, at }: OpenAct): Promise<boolean> {
    const standing = await this.employers.currentRest(employerId, manager);
    if (standing?.kind === 'do_not_solicit') return false;
    if (standing) await this.employers.save(Object.assign(standing, { liftedAt: at }), manager);
    return true;
  }
}
