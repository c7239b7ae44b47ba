import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { InteractionAlreadyAnnulled, InteractionNotFound } from '../network.errors';
import { InteractionAnnulment } from './interaction-annulment.entity';
import { InteractionsRepository } from './interactions.repository';

/** Says that a line of the log is not to be counted, and why. The line stays readable, and what it promised is let go. */
@Injectable()
export class AnnulInteraction {
  constructor(
    private readonly acts: Acts,
    private readonly log: InteractionsRepository,
  ) {}

  /** @throws InteractionNotFound, InteractionAlreadyAnnulled */
  async execute(viewer: Viewer, id: string, reason: string): Promise<{ employerId: string }> {
    const { by, employerId } = await this.log.visibleTo(viewer, id);
    this.refuseUnlessMay(viewer, by);
    const subject = { type: 'interaction', id };
    return this.acts.perform({ by: viewer.actor, name: 'interaction.annul', subject }, async (act) => {
      await this.log.held(viewer, id, act.manager);
      if ((await this.log.annulmentsOf([id], act.manager)).length > 0) throw new InteractionAlreadyAnnulled();
      const signed = { at: act.at, by: viewer.accountId };
      const annulment = Object.assign(new InteractionAnnulment(), { interactionId: id, reason, ...signed });
      await this.log.addAnnulment(annulment, act.manager);
      return { employerId };
    });
  }

  /** By who wrote it, or by a lead. @throws InteractionNotFound */
  refuseUnlessMay(viewer: Viewer, by: string): void {
    if (by !== viewer.accountId && viewer.role !== 'lead') throw new InteractionNotFound();
  }
}
