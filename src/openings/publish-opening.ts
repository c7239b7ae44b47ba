import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { Ids } from '../platform/ids/ids';
import { OpeningPublication } from './opening-publication.entity';
import { OpeningAlreadyPublished } from './openings.errors';
import { tellShown } from './openings-shown';
import { OpeningsRepository } from './openings.repository';

/** Shows an opening to people; one that was paused or closed may be shown again. */
@Injectable()
export class PublishOpening {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly openings: OpeningsRepository,
  ) {}

  /** @throws OpeningNotFound, OpeningAlreadyPublished */
  async execute(viewer: Viewer, id: string): Promise<{ id: string }> {
    const subject = { type: 'opening', id };
    return this.acts.perform({ by: viewer.actor, name: 'opening.publish', subject }, async (act) => {
      const { manager, at } = act;
      const opening = await this.openings.heldFor(viewer, id, manager);
      if (await this.openings.currentPublication(id, manager)) throw new OpeningAlreadyPublished();
      await this.openings.publish([this.publication(id, at, viewer.accountId)], manager);
      await this.openings.change(Object.assign(opening, { freshOn: this.clock.today() }), manager);
      tellShown('shown', [id], act);
      return { id };
    });
  }

  private publication(openingId: string, at: Date, by: string): OpeningPublication {
    return Object.assign(new OpeningPublication(), {
      id: this.ids.next(),
      openingId,
      at,
      publishedOn: this.clock.today(),
      by,
      endedAt: null,
      endedBy: null,
      endReason: null,
      endNote: null,
    });
  }
}
