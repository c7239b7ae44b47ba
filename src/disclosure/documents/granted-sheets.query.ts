import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Asker } from '../../identity';
import { PeopleQuery } from '../../people';
import { NotFound } from '../../platform/http/domain-error';
import type { EmployerView } from '../gate/employer-view';
import type { PresentationItem } from '../gate/items';
import { Publications } from '../published/publications';
import { PublicationsRepository } from '../published/publications.repository';

/** Which sheet: hers, for one post. */
export interface SheetAsked {
  readonly participantId: string;
  readonly introductionId: string;
}

/** What she approved for going by herself, as far as it still holds. */
@Injectable()
export class GrantedSheets {
  constructor(
    private readonly source: DataSource,
    private readonly people: PeopleQuery,
    private readonly rows: PublicationsRepository,
    private readonly publications: Publications,
  ) {}

  /** @throws ParticipantNotFound; NotFound when she has not chosen to go by herself, or it is another's */
  async of(
    asker: Asker,
    { participantId, introductionId }: SheetAsked,
  ): Promise<{ view: EmployerView; items: readonly PresentationItem[] }> {
    await this.people.territoryOf(asker, participantId);
    const grant = await this.rows.grantOf(introductionId);
    if (grant?.participantId !== participantId || grant.route !== 'alone') throw new NotFound();
    const view = await this.publications.stillOf(grant, this.source.manager);
    if (!view) throw new NotFound();
    return { view, items: grant.items };
  }
}
