import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { Acts } from '../platform/acts/acts';
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
    private readonly ids: Ids,
    private readonly employers: EmployersRepository,
  ) {}

  /** @throws EmployerNotFound, EmployerAlreadyResting */
  async execute(viewer: Viewer, employerId: string, details: RestDetails): Promise<{ id: string }> {
    const subject = { type: 'employer', id: employerId };
    return this.acts.perform(
      { by: viewer.actor, name: 'employer.rest', subject },
      async ({ manager, at }) => {
        await this.employers.visibleTo(viewer, employerId, manager);
        if (await this.employers.currentRest(employerId, manager)) throw new EmployerAlreadyResting();
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
      },
    );
  }
}
