import { Injectable } from '@nestjs/common';
import type { OpenAct } from '../../platform/acts/act';
import { Ids } from '../../platform/ids/ids';
import { Register, type StatementLine } from '../exit/register.repository';
import { asText, type EmployerView } from '../gate/employer-view';
import { Gate } from '../gate/gate';
import { narrowed } from '../grants/narrowed';
import type { PresentationGrant } from '../grants/presentation-grant.entity';
import { standingNow } from '../standing-yes/standing-yes-rules';
import { StandingYesesRepository } from '../standing-yes/standing-yeses.repository';
import { EmployerLinks } from './links';
import { Publication, type WithdrawalReason } from './publication.entity';
import { PublicationsRepository } from './publications.repository';
import { PublishedView } from './published-view.entity';

/** Whom a page is put before, as she and her coach read it. */
export interface Recipient {
  readonly name: string;
  readonly email: string | null;
}

/** What a word of hers did to the pages employers read. */
export interface Refreshed {
  /** Introductions whose page is gone. */
  readonly withdrawn: readonly string[];
  /** Introductions whose page lost something. */
  readonly narrowed: readonly string[];
}

/** Nothing may leave: she has not approved a page, or has taken it back since. */
export type NothingToPublish = 'nothing_granted';

/** Puts pages before employers and takes them back, within the acts of others. */
@Injectable()
export class Publications {
  constructor(
    private readonly ids: Ids,
    private readonly gate: Gate,
    private readonly links: EmployerLinks,
    private readonly register: Register,
    private readonly rows: PublicationsRepository,
    private readonly yeses: StandingYesesRepository,
  ) {}

  /**
   * Publishes what she approved of an introduction's page, as far as it still holds. One page at a time.
   * @returns its id, or why nothing may leave
   */
  async publish(
    introductionId: string,
    participantId: string,
    recipient: Recipient,
    act: OpenAct,
  ): Promise<{ id: string } | NothingToPublish> {
    await this.rows.takeTurn(participantId, act.manager);
    const grant = await this.rows.grantOf(introductionId, act.manager);
    const view = grant && (await this.stillOf(grant, act.manager));
    if (!grant || !view || grant.route !== 'with_coach') return 'nothing_granted';
    const publication = this.publicationOf(grant, recipient, act);
    await this.rows.add(publication, this.pageOf(publication, view), act.manager);
    await this.register.write(lineOf(publication, grant, view, 'page'), act);
    return { id: publication.id };
  }

  /**
   * Brings every page about her in step with her word, in the act that recorded it: a page only ever loses.
   * To be called by whatever records a choice, a grant or a standing yes.
   */
  async refresh(participantId: string, act: OpenAct): Promise<Refreshed> {
    await this.rows.takeTurn(participantId, act.manager);
    const standing = await this.rows.standingOf(participantId, act.manager);
    const done = { withdrawn: [] as string[], narrowed: [] as string[] };
    for (const publication of standing) {
      const grant = await this.rows.grantOf(publication.introductionId, act.manager);
      const view = grant?.route === 'with_coach' ? await this.stillOf(grant, act.manager) : null;
      if (!grant || !view) {
        await this.takeBack(publication, 'her_word', act);
        done.withdrawn.push(publication.introductionId);
      } else if (await this.rewritten(publication, grant, view, act)) {
        done.narrowed.push(publication.introductionId);
      }
    }
    return done;
  }

  /** Takes the page of an introduction back, whatever she granted: there is nothing to introduce any more. */
  async end(introductionId: string, participantId: string, act: OpenAct): Promise<boolean> {
    await this.rows.takeTurn(participantId, act.manager);
    const pages = await this.rows.ofIntroduction(introductionId, act.manager);
    const standing = pages.filter(({ withdrawnAt }) => withdrawnAt === null);
    for (const publication of standing) await this.takeBack(publication, 'introduction_over', act);
    return standing.length > 0;
  }

  /** Where the employer reads the page. */
  urlOf(publicationId: string): string {
    return this.links.urlOf(publicationId);
  }

  /** What of a grant may be shown at this moment. */
  async stillOf(grant: PresentationGrant, manager: OpenAct['manager']): Promise<EmployerView | null> {
    const known = await this.gate.known(grant.participantId, manager);
    return narrowed(grant, known, await this.standsBehind(grant, manager));
  }

  private async standsBehind(grant: PresentationGrant, manager: OpenAct['manager']): Promise<boolean> {
    if (grant.standingYesId === null) return false;
    const given = await this.yeses.of(grant.participantId, manager);
    const kind = given.find(({ id }) => id === grant.standingYesId)?.employerKind;
    return standingNow(given).some(({ employerKind }) => employerKind === kind);
  }

  private async rewritten(
    publication: Publication,
    grant: PresentationGrant,
    view: EmployerView,
    act: OpenAct,
  ): Promise<boolean> {
    const content = asText(view);
    if (content === (await this.rows.contentOf(publication.id, act.manager))) return false;
    publication.version += 1;
    await this.rows.saveVersion(publication, content, act.manager);
    await this.register.write(lineOf(publication, grant, view, 'page'), act);
    return true;
  }

  private async takeBack(publication: Publication, because: WithdrawalReason, act: OpenAct): Promise<void> {
    publication.withdrawnAt = act.at;
    publication.withdrawnBecause = because;
    await this.rows.withdraw(publication, act.manager);
  }

  private publicationOf(grant: PresentationGrant, recipient: Recipient, act: OpenAct): Publication {
    return Object.assign(new Publication(), {
      id: this.ids.next(),
      participantId: grant.participantId,
      introductionId: grant.introductionId,
      employerId: grant.employerId,
      openingId: grant.openingId,
      recipientName: recipient.name,
      recipientEmail: recipient.email,
      version: 1,
      at: act.at,
      by: act.by.kind === 'account' ? act.by.id : null,
      withdrawnAt: null,
      withdrawnBecause: null,
    });
  }

  private pageOf({ id, version }: Publication, view: EmployerView): PublishedView {
    const linkHash = this.links.hashOf(id);
    return Object.assign(new PublishedView(), { id, linkHash, content: asText(view), version });
  }
}

/** What the register keeps of a page and of its mail. */
export function lineOf(
  publication: Publication,
  grant: PresentationGrant,
  view: EmployerView,
  channel: 'page' | 'mail',
): StatementLine {
  return {
    participantId: publication.participantId,
    introductionId: publication.introductionId,
    publicationId: publication.id,
    channel,
    recipient: publication.recipientName,
    items: grant.items,
    words: [...view.sentences],
    choiceIds: grant.choiceIds,
    version: publication.version,
  };
}
