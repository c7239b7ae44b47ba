import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import { OpeningNotPublished } from '../openings.errors';
import { tellShown } from '../openings-shown';
import { OpeningsRepository } from '../openings.repository';

/** A coach heard from the employer that an offer is still open. */
@Injectable()
export class ConfirmOpening {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly openings: OpeningsRepository,
  ) {}

  /** @throws OpeningNotFound, OpeningNotPublished */
  async execute(viewer: Viewer, id: string): Promise<{ id: string }> {
    const subject = { type: 'opening', id };
    return this.acts.perform({ by: viewer.actor, name: 'opening.confirm', subject }, async (act) => {
      const opening = await this.openings.heldFor(viewer, id, act.manager);
      if (!(await this.openings.currentPublication(id, act.manager))) throw new OpeningNotPublished();
      await this.openings.change(Object.assign(opening, { freshOn: this.clock.today() }), act.manager);
      tellShown('shown', [id], act);
      return { id };
    });
  }
}
