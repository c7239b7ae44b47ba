import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { detailsOf } from './details-of-opening';
import { describeOpening } from './describe-opening';
import type { OpeningDetails } from './opening-details';
import { OpeningKeptElsewhere } from './openings.errors';
import { OpeningWords } from './opening-words';
import { tellShown } from './openings-shown';
import { OpeningsRepository } from './openings.repository';
import { RegisterOpening } from './register-opening';
import { refuseUnlawfulWording } from './wording-guard/refuse-wording';

/** A coach corrects an opening; one that an import keeps is corrected at its source. */
@Injectable()
export class ChangeOpening {
  constructor(
    private readonly acts: Acts,
    private readonly clock: Clock,
    private readonly openings: OpeningsRepository,
    private readonly registering: RegisterOpening,
    private readonly words: OpeningWords,
  ) {}

  /** @throws OpeningNotFound, OpeningKeptElsewhere, UnknownOccupation, OpeningOfUnknownEmployer, InvalidInput */
  async execute(viewer: Viewer, id: string, change: Partial<OpeningDetails>): Promise<{ id: string }> {
    const subject = { type: 'opening', id };
    return this.acts.perform({ by: viewer.actor, name: 'opening.change', subject }, async (act) => {
      const { manager, at } = act;
      const opening = await this.openings.heldFor(viewer, id, manager);
      if (opening.source === 'france_travail') throw new OpeningKeptElsewhere();
      const details = {
        ...detailsOf(opening, await this.openings.prerequisitesOf(id, manager)),
        ...change,
      };
      refuseUnlawfulWording(details);
      describeOpening(opening, details, await this.registering.checked(viewer, details));
      Object.assign(opening, { changedAt: at, freshOn: this.clock.today() });
      await this.openings.change(opening, manager);
      await this.openings.setPrerequisites(new Map([[id, details.prerequisites ?? []]]), manager);
      await this.words.index([opening], act);
      if (await this.openings.currentPublication(id, manager)) tellShown('shown', [id], act);
      return { id };
    });
  }
}
