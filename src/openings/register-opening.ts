import { Injectable } from '@nestjs/common';
import type { Viewer } from '../identity';
import { EmployersQuery } from '../network';
import { Acts } from '../platform/acts/acts';
import { Clock } from '../platform/clock/clock';
import { Ids } from '../platform/ids/ids';
import { Occupations } from '../reference';
import { describeOpening, type Named } from './describe-opening';
import { Opening } from './opening.entity';
import type { OpeningDetails } from './opening-details';
import { OpeningsRepository } from './openings.repository';
import { OpeningOfUnknownEmployer, UnknownOccupation } from './openings.errors';
import { OpeningWords } from './opening-words';
import { refuseUnlawfulWording } from './wording-guard/refuse-wording';

/** A coach writes down an opening: a draft, until it is published. */
@Injectable()
export class RegisterOpening {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly openings: OpeningsRepository,
    private readonly employers: EmployersQuery,
    private readonly occupations: Occupations,
    private readonly words: OpeningWords,
  ) {}

  /** @throws UnknownOccupation, OpeningOfUnknownEmployer, InvalidInput when the law refuses its words */
  async execute(viewer: Viewer, details: OpeningDetails): Promise<{ id: string }> {
    refuseUnlawfulWording(details);
    const named = await this.checked(viewer, details);
    return this.acts.perform({ by: viewer.actor, name: 'opening.register' }, async (act) => {
      const opening = Object.assign(describeOpening(new Opening(), details, named), {
        id: this.ids.next(),
        version: 1,
        source: 'coach' as const,
        originUrl: null,
        territoryId: viewer.territoryId,
        createdAt: act.at,
        createdBy: viewer.accountId,
        changedAt: act.at,
        freshOn: this.clock.today(),
      });
      await this.openings.add([opening], act.manager);
      await this.openings.setPrerequisites(new Map([[opening.id, details.prerequisites ?? []]]), act.manager);
      await this.words.index([opening], act);
      act.about({ type: 'opening', id: opening.id });
      return { id: opening.id };
    });
  }

  /** What is named, once everything that is named exists. */
  async checked(viewer: Viewer, { employerId, occupation: code }: OpeningDetails): Promise<Named> {
    const employer = employerId ? await this.employers.one(viewer, employerId) : null;
    if (employerId && !employer) throw new OpeningOfUnknownEmployer();
    if (!code) return { employer, occupation: null };
    const occupation = this.occupations.find(code);
    if (!occupation) throw new UnknownOccupation();
    return { employer, occupation };
  }
}
