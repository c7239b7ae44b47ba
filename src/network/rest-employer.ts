import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import type { OpenAct } from '../platform/acts/act';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { Ids } from '../platform/ids/ids';
import { EmployerRest } from './employer-rest.entity';
import { EmployersRepository } from './employers.repository';
import { EmployerAlreadyResting } from './network.errors';

export interface RestDetails {
  kind: 'on_hold' | 'do_not_solicit';
  reason: string;
  /** Civil day; only for `on_hold`. */
  until?: string;
}

/** Leaves an employer in peace, for a time or until somebody lifts it. */
@Injectable()
export class RestEmployer {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly employers: EmployersRepository,
  ) {}

  /** @throws EmployerNotFound, EmployerAlreadyResting */
  async execute(viewer: Viewer, employerId: string, details: RestDetails): Promise<{ id: string }> {
    const subject = { type: 'employer', id: employerId };
    return this.acts.perform({ by: viewer.actor, name: 'employer.rest', subject }, async (act) => {
      const { manager, at } = act;
      await this.employers.visibleTo(viewer, employerId, manager);
      await this.endRestThatIsOver(employerId, act);
      const rest = Object.assign(new EmployerRest(), {
        id: this.ids.next(),
        employerId,
        kind: details.kind,
        reason: details.reason,
        until: details.kind === 'on_hold' ? (details.until ?? null) : null,
        at,
        by: viewer.accountId,
        liftedAt: null,
        liftedBy: null,
      });
      await this.employers.save(rest, manager);
      return { id: rest.id };
    });
  }

  /** One whose day has come ended by itself: nobody lifted it. */
  private async endRestThatIsOver(employerId: string, { at, manager }: OpenAct): Promise<void> {
    const earlier = await this.employers.currentRest(employerId, manager);
    if (!earlier) return;
    if (earlier.until === null || earlier.until > this.clock.today()) throw new EmployerAlreadyResting();
    await this.employers.save(Object.assign(earlier, { liftedAt: at, liftedBy: null }), manager);
  }
}
