import { Injectable } from '@nestjs/common';
import { accountBehind, type Asker } from '../../identity';
import type { OpenAct } from '../../platform/acts/act';
import { Ids } from '../../platform/ids/ids';
import { asText } from '../gate/employer-view';
import type { BuiltView, Occasion } from '../gate/gate';
import { Publications, type Refreshed } from '../published/publications';
import { PublicationsRepository } from '../published/publications.repository';
import { PresentationGrant } from './presentation-grant.entity';

/** Which page she speaks of. */
export type GrantedPage = Pick<Occasion, 'participantId' | 'audience'> & { readonly introductionId: string };

/** How it was said: to whom, in which words; nothing of either when she did it herself. */
export interface HowSaid {
  readonly saidAloudTo: string | null;
  readonly words: string | null;
}

/** Her word on a page, as whoever follows her reads it. */
export type RecordedGrant = Readonly<Omit<PresentationGrant, 'rank' | 'view' | 'sentenceTopics'>>;

/** Writes down, within an act, what she says of the page an employer would read, and brings the pages in step. */
@Injectable()
export class Grants {
  constructor(
    private readonly ids: Ids,
    private readonly rows: PublicationsRepository,
    private readonly publications: Publications,
  ) {}

  /** She approves this very page. */
  async approve(
    asker: Asker,
    page: GrantedPage,
    approved: { readonly occasion: Occasion; readonly built: BuiltView },
    said: HowSaid,
    act: OpenAct,
  ): Promise<{ id: string }> {
    const { occasion, built } = approved;
    return this.write(asker, page, said, act, {
      route: occasion.route,
      items: [...new Set(occasion.items)],
      view: asText(built.view),
      sentenceTopics: built.sentences.map(({ topic }) => topic),
      choiceIds: [...built.choiceIds],
      standingYesId: occasion.standingYesId ?? null,
    });
  }

  /** Nothing is to be sent, from now on. */
  async refuse(
    asker: Asker,
    page: GrantedPage,
    said: HowSaid,
    act: OpenAct,
  ): Promise<{ id: string; refreshed: Refreshed }> {
    const nothing = {
      route: null,
      items: [],
      view: null,
      sentenceTopics: [],
      choiceIds: [],
      standingYesId: null,
    };
    return this.write(asker, page, said, act, nothing);
  }

  /** Her latest word on the page of an introduction; null when she said nothing. */
  ofIntroduction(introductionId: string, manager?: OpenAct['manager']): Promise<RecordedGrant | null> {
    return this.rows.grantOf(introductionId, manager);
  }

  /** The same for several, by introduction. */
  ofIntroductions(introductionIds: readonly string[]): Promise<ReadonlyMap<string, RecordedGrant>> {
    return this.rows.grantsOf(introductionIds);
  }

  /** Everything she said of one page, newest first. */
  history(introductionId: string): Promise<RecordedGrant[]> {
    return this.rows.grantHistory(introductionId);
  }

  private async write(
    asker: Asker,
    { introductionId, participantId, audience }: GrantedPage,
    said: HowSaid,
    act: OpenAct,
    granted: Pick<
      PresentationGrant,
      'route' | 'items' | 'view' | 'sentenceTopics' | 'choiceIds' | 'standingYesId'
    >,
  ): Promise<{ id: string; refreshed: Refreshed }> {
    const grant = Object.assign(new PresentationGrant(), {
      id: this.ids.next(),
      participantId,
      introductionId,
      employerId: audience.employerId,
      openingId: audience.openingId,
      ...granted,
      ...said,
      at: act.at,
      by: accountBehind(asker),
    });
    await this.rows.addGrant(grant, act.manager);
    return { id: grant.id, refreshed: await this.publications.refresh(participantId, act) };
  }
}
