import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EmployersQuery } from '../network';
import type { OpenAct } from '../platform/acts/act';
import type { CivilDay } from '../platform/clock/civil-day';
import { Ids } from '../platform/ids/ids';
import { Occupations } from '../reference';
import { describeOpening, type Named } from './describe-opening';
import { Opening } from './opening.entity';
import type { OpeningDetails } from './opening-details';
import { OpeningOrigin } from './opening-origin.entity';
import { OpeningPublication } from './opening-publication.entity';
import { OpeningWords } from './opening-words';
import { OpeningOfUnknownEmployer, UnknownOccupation } from './openings.errors';
import { OpeningsRepository } from './openings.repository';

/** An opening as a file of many brings it; whoever reads the file gives it its id. */
export interface BroughtOpening {
  readonly id: string;
  readonly details: OpeningDetails;
  /** What the file calls it. */
  readonly externalId: string;
  /** Civil days: shown since, and last known to be true. */
  readonly publishedOn: CivilDay;
  readonly freshOn: CivilDay;
}

/** Keeps and publishes some thousand openings at once, described as one is, open to every territory. */
@Injectable()
export class BringOpenings {
  constructor(
    private readonly ids: Ids,
    private readonly openings: OpeningsRepository,
    private readonly employers: EmployersQuery,
    private readonly occupations: Occupations,
    private readonly words: OpeningWords,
  ) {}

  /** Within the act of whoever reads the file. @throws UnknownOccupation, OpeningOfUnknownEmployer */
  async within(act: OpenAct, brought: readonly BroughtOpening[]): Promise<void> {
    const named = await this.naming(brought, act);
    const openings = brought.map((one) => openingOf(one, named(one.details), act));
    await this.openings.add(openings, act.manager);
    await this.openings.publish(
      brought.map((one) => this.publication(one, act)),
      act.manager,
    );
    await this.openings.addOrigins(
      brought.map((one) => originOf(one, act)),
      act.manager,
    );
    const asked = brought.map(({ id, details }) => [id, details.prerequisites ?? []] as const);
    await this.openings.addPrerequisites(new Map(asked), act.manager);
    await this.words.index(openings, act);
  }

  /** What each opening names, once everything that is named exists. */
  private async naming(
    brought: readonly BroughtOpening[],
    { manager }: OpenAct,
  ): Promise<(details: OpeningDetails) => Named> {
    const ids = brought.flatMap(({ details }) => details.employerId ?? []);
    const trades = await this.employers.trades([...new Set(ids)], manager);
    return ({ employerId, occupation: code }) => {
      const employer = employerId ? trades.get(employerId) : null;
      if (employer === undefined) throw new OpeningOfUnknownEmployer();
      const occupation = code ? this.occupations.find(code) : null;
      if (code && !occupation) throw new UnknownOccupation();
      return { employer, occupation };
    };
  }

  private publication({ id, publishedOn }: BroughtOpening, { at }: OpenAct): OpeningPublication {
    return Object.assign(new OpeningPublication(), {
      id: this.ids.next(),
      openingId: id,
      at,
      publishedOn,
      by: null,
      endedAt: null,
      endedBy: null,
      endReason: null,
      endNote: null,
    });
  }
}

function openingOf({ id, details, freshOn }: BroughtOpening, named: Named, { at, by }: OpenAct): Opening {
  return Object.assign(describeOpening(new Opening(), details, named), {
    id,
    version: 1,
    source: 'csv' as const,
    originUrl: null,
    territoryId: null,
    createdAt: at,
    createdBy: by.kind === 'account' ? by.id : null,
    changedAt: at,
    freshOn,
  });
}

function originOf({ id, externalId, details }: BroughtOpening, { at }: OpenAct): OpeningOrigin {
  return Object.assign(new OpeningOrigin(), {
    openingId: id,
    source: 'csv' as const,
    externalId,
    contentHash: createHash('sha256').update(JSON.stringify(details)).digest('hex'),
    firstSeenAt: at,
    lastSeenAt: at,
  });
}
