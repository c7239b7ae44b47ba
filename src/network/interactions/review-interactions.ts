import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../identity';
import { Acts } from '../../platform/acts/acts';
import { Ids } from '../../platform/ids/ids';
import { InteractionNotFound } from '../network.errors';
import { InteractionReview } from './interaction-review.entity';
import { InteractionsRepository } from './interactions.repository';

/** A lead says that she read lines of the log: at the review of the week, one or several at once. */
@Injectable()
export class ReviewInteractions {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly log: InteractionsRepository,
  ) {}

  /**
   * @returns how many lines were read
   * @throws InteractionNotFound for a line of another territory, and for who is no lead
   */
  async execute(viewer: Viewer, interactionIds: readonly string[]): Promise<{ reviewed: number }> {
    if (viewer.role !== 'lead') throw new InteractionNotFound();
    const wanted = [...new Set(interactionIds)];
    const lines = await this.log.some(viewer, wanted);
    if (lines.length < wanted.length) throw new InteractionNotFound();
    return this.acts.perform({ by: viewer.actor, name: 'interaction.review' }, async (act) => {
      const rows = lines.map(({ id: interactionId }) => {
        act.about({ type: 'interaction', id: interactionId });
        const signed = { at: act.at, by: viewer.accountId };
        return Object.assign(new InteractionReview(), { id: this.ids.next(), interactionId, ...signed });
      });
      await this.log.addReviews(rows, act.manager);
      return { reviewed: rows.length };
    });
  }
}
