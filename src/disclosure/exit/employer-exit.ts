import { Injectable } from '@nestjs/common';
import { StillWorksHere } from '../../identity';
import { type OpenAct, SYSTEM } from '../../platform/acts/act';
import { Clock } from '../../platform/clock/clock';
import { asText, type EmployerView, fromText } from '../gate/employer-view';
import type { PresentationItem } from '../gate/items';
import { EmployerSideRepository } from '../published/employer-side.repository';
import { EmployerLinks } from '../published/links';
import { lineOf, Publications } from '../published/publications';
import { PublicationsRepository } from '../published/publications.repository';
import { Register } from './register.repository';

/** What may leave by mail, now. */
export interface ReleasedMail {
  readonly to: string;
  readonly view: EmployerView;
  /** Where he reads the page and answers. */
  readonly link: string;
}

/** A paper she carries herself. */
export interface Paper {
  readonly participantId: string;
  readonly introductionId: string | null;
  readonly channel: 'sheet' | 'cv';
  readonly items: readonly PresentationItem[];
}

/** The page is not what her word makes it: something forgot to bring it in step. Tried again later, never sent so. */
export class PageOutOfStep extends Error {
  override readonly name = 'PageOutOfStep';
}

/** The one exit: whatever reaches an employer passes here or through `EmployerPages`, and is written in the register (discretion.md, wall 3). */
@Injectable()
export class EmployerExit {
  constructor(
    private readonly employers: EmployerSideRepository,
    private readonly clock: Clock,
    private readonly links: EmployerLinks,
    private readonly publications: Publications,
    private readonly register: Register,
    private readonly rows: PublicationsRepository,
    private readonly colleagues: StillWorksHere,
  ) {}

  /**
   * Lets the mail about a page leave, or answers null when it may not any more. Her word is read again here, and the
   * page is held until the transaction of the mail ends: a withdrawal comes before the mail or after it, never within.
   * Nothing leaves in the name of somebody whose account was closed meanwhile.
   * @param manager of the transaction in which the mail is handed over
   */
  async releaseMail(publicationId: string, manager: OpenAct['manager']): Promise<ReleasedMail | null> {
    const publication = await this.rows.held(publicationId, manager);
    if (!publication || publication.withdrawnAt !== null || !publication.recipientEmail) return null;
    if (publication.by && !(await this.colleagues.holds(publication.by, manager))) return null;
    const grant = await this.rows.grantOf(publication.introductionId, manager);
    const still = grant && (await this.publications.stillOf(grant, manager));
    if (!grant || !still) return null;
    const view = await this.asTheEmployerReads(publicationId);
    if (asText(view) !== asText(still)) throw new PageOutOfStep();
    const leaving = { manager, at: this.clock.now(), by: SYSTEM };
    await this.register.write(lineOf(publication, grant, view, 'mail'), leaving);
    return { to: publication.recipientEmail, view, link: this.links.urlOf(publicationId) };
  }

  /** Writes that a paper was made for her to carry. */
  async releasePaper({ participantId, introductionId, channel, items }: Paper, act: OpenAct): Promise<void> {
    const nobody = { publicationId: null, recipient: null, words: [], choiceIds: [], version: null };
    const line = { participantId, introductionId, channel, items: [...items], ...nobody };
    await this.register.write(line, act);
  }

  /** Mails are made of what the employer role may read, and of nothing else. */
  private async asTheEmployerReads(publicationId: string): Promise<EmployerView> {
    const hash = this.links.hashOf(publicationId);
    const view = await this.employers.holding(hash, async ({ page }) => fromText(page.content));
    if (!view) throw new PageOutOfStep();
    return view;
  }
}
