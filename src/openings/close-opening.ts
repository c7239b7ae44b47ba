import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { Acts } from '../platform/acts/acts';
import type { PublicationEnd } from './opening-publication.entity';
import { OpeningNotPublished } from './openings.errors';
import { tellShown } from './openings-shown';
import { OpeningsRepository } from './openings.repository';

/** Stops showing an opening, and says why. */
@Injectable()
export class CloseOpening {
  constructor(
    private readonly acts: Acts,
    private readonly openings: OpeningsRepository,
  ) {}

  /** @throws OpeningNotFound, OpeningNotPublished */
  async execute(viewer: Viewer, id: string, reason: PublicationEnd, note?: string): Promise<{ id: string }> {
    const subject = { type: 'opening', id };
    return this.acts.perform({ by: viewer.actor, name: 'opening.close', subject }, async (act) => {
      const { manager, at } = act;
      const opening = await this.openings.heldFor(viewer, id, manager);
      const publication = await this.openings.currentPublication(id, manager);
      if (!publication) throw new OpeningNotPublished();
      publication.end(reason, at, viewer.accountId, note ?? null);
      await this.openings.savePublication(publication, manager);
      await this.openings.change(opening, manager);
      tellShown('hidden', [id], act);
      return { id };
    });
  }
}
