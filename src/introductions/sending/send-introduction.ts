import { Injectable } from '@nestjs/common';
import { DisclosureQuery, EMPLOYER_INTRODUCTION, Publications, type Recipient } from '../../disclosure';
import type { Viewer } from '../../identity';
import { ContactNotFound, type ContactRow, EmployerContacts, RestingEmployersQuery } from '../../network';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Clock } from '../../platform/clock/clock';
import type { DomainError } from '../../platform/http/domain-error';
import { Ids } from '../../platform/ids/ids';
import { MAIL } from '../../platform/mail/mail-kind';
import { type IntroductionAtHand, Occasions } from '../approval/occasions';
import { isSent, standingGrant } from '../introduction-progress';
import { standingByRecords } from '../introduction-state';
import * as refusals from '../introductions.errors';
import { IntroductionsRepository } from '../introductions.repository';
import { ApprovalByStandingYes } from './approval-by-standing-yes';
import { IntroductionSending } from './introduction-sending.entity';
import { IntroductionProgress, type Progress } from './progress.query';
import { RoomForOneMore } from './room-for-one-more';

/** What keeps a page from leaving, whatever she said of it. */
interface BeforeSending {
  readonly atHand: IntroductionAtHand;
  /** To whom the page goes; null when the coach gives its address herself. */
  readonly contact: ContactRow | null;
  readonly obstacle: DomainError | null;
}

type Sent = Pick<IntroductionSending, 'route' | 'grantId' | 'publicationId' | 'contactId' | 'byMail'>;

/**
 * Sends what she approved, once: the page opens, and a mail carries it where the contact has an address. By herself,
 * nothing leaves and nothing opens: it is written down that she goes.
 */
@Injectable()
export class SendIntroduction {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly occasions: Occasions,
    private readonly disclosure: DisclosureQuery,
    private readonly resting: RestingEmployersQuery,
    private readonly contacts: EmployerContacts,
    private readonly progress: IntroductionProgress,
    private readonly approval: ApprovalByStandingYes,
    private readonly publications: Publications,
    private readonly room: RoomForOneMore,
    private readonly introductions: IntroductionsRepository,
  ) {}

  /**
   * @param contactId somebody at the employer; absent: the coach gives the address of the page herself
   * @throws IntroductionNotFound, ParticipantNotFound, ContactNotFound, and each refusal of introductions.errors.ts
   */
  async execute(
    viewer: Viewer,
    id: string,
    { contactId }: { contactId?: string } = {},
  ): Promise<{ id: string }> {
    const before = await this.before(viewer, id, contactId);
    const { participantId } = before.atHand.file.introduction;
    const subject = { type: 'participant', id: participantId };
    return this.acts.perform({ by: viewer.actor, name: 'introduction.send', subject }, async (act) => {
      await this.introductions.takeTurn(participantId, act.manager);
      const grant = await this.approved(viewer, id, before, act);
      const sent = grant.route === 'alone' ? byHerself(grant.id) : await this.put(before, grant.id, act);
      const row = {
        id: this.ids.next(),
        introductionId: id,
        at: act.at,
        by: viewer.accountId,
        mailRefusedAt: null,
      };
      const sending = Object.assign(new IntroductionSending(), row, sent);
      await this.introductions.addSending(sending, act.manager);
      act.about({ type: 'introduction', id });
      return { id };
    });
  }

  private async before(viewer: Viewer, id: string, contactId: string | undefined): Promise<BeforeSending> {
    const atHand = await this.occasions.find(viewer, id);
    const { employerId } = atHand.opening;
    if (contactId !== undefined && employerId === null) throw new ContactNotFound();
    const contact = contactId ? await this.contacts.one(viewer, employerId!, contactId) : null;
    return { atHand, contact, obstacle: await this.obstacleTo(viewer, atHand, contact) };
  }

  /** Why no page may leave for this employer now. */
  private async obstacleTo(
    viewer: Viewer,
    { file, opening }: IntroductionAtHand,
    contact: ContactRow | null,
  ): Promise<DomainError | null> {
    if (opening.employerId === null) return new refusals.NobodyToReadIt();
    if (opening.state !== 'published') return new refusals.OpeningNotOpenAnyMore();
    const talks = await this.disclosure.talks(viewer, file.introduction.participantId);
    if (talks.length === 0) return new refusals.TalkNotDated();
    const resting = await this.resting.on(this.clock.today());
    if (resting.has(opening.employerId)) return new refusals.EmployerLeftInPeace();
    return contact?.emailRefused ? new refusals.AddressRefused() : null;
  }

  /** Her word that this may be sent, read within the act. */
  private async approved(viewer: Viewer, id: string, before: BeforeSending, act: OpenAct) {
    const file = (await this.introductions.find(id, act.manager))!;
    const { state } = standingByRecords(file, this.clock.today());
    if (state === 'withdrawn') throw new refusals.ProposalTakenBack();
    if (state !== 'interested') throw new refusals.NotInterestedYet();
    const progress = await this.progress.within(file, act);
    if (isSent(progress)) throw new refusals.AlreadySent();
    const grant = await this.grantFor(viewer, before, progress, act);
    if (grant.route === 'with_coach' && before.obstacle) throw before.obstacle;
    return grant;
  }

  private async grantFor(
    viewer: Viewer,
    { atHand, obstacle }: BeforeSending,
    progress: Progress,
    act: OpenAct,
  ) {
    const said = progress.grant;
    const standing = standingGrant(progress);
    if (standing) return standing;
    if (said) throw said.route === null ? new refusals.SheSaysSendNothing() : new refusals.NothingApproved();
    if (!atHand.standing) throw new refusals.NothingApproved();
    if (obstacle) throw obstacle;
    if (!(await this.approval.give(viewer, atHand, act))) throw new refusals.CoachToldToNobody();
    return (await this.progress.within(atHand.file, act)).grant!;
  }

  /** Opens the page, and asks for the mail where there is somebody to send it to. */
  private async put({ atHand, contact }: BeforeSending, grantId: string, act: OpenAct): Promise<Sent> {
    const { id, participantId } = atHand.file.introduction;
    await this.room.take(atHand.opening.employerId!, act);
    const recipient: Recipient = {
      name: contact?.name ?? atHand.opening.employerName ?? '',
      email: contact?.email ?? null,
    };
    const published = await this.publications.publish(id, participantId, recipient, act);
    if (typeof published === 'string') throw new refusals.CoachToldToNobody();
    const byMail = recipient.email !== null;
    const publicationId = published.id;
    if (byMail) act.emit({ topic: MAIL, kind: EMPLOYER_INTRODUCTION, ref: { publicationId } });
    return { route: 'with_coach', grantId, publicationId, contactId: contact?.id ?? null, byMail };
  }
}

function byHerself(grantId: string): Sent {
  return { route: 'alone', grantId, publicationId: null, contactId: null, byMail: false };
}
