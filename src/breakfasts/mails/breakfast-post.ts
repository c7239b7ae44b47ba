import { Injectable } from '@nestjs/common';
import { EmployerLinks } from '../../disclosure';
import { StillWorksHere } from '../../identity';
import { EmployerContacts, RestingEmployersQuery } from '../../network';
import type { OpenAct } from '../../platform/acts/act';
import { calendarFile } from '../../platform/calendar/calendar-file';
import { Clock } from '../../platform/clock/clock';
import { Config } from '../../platform/config/config';
import type { MailDraft } from '../../platform/mail/mail-kind';
import { BreakfastsRepository } from '../breakfasts.repository';
import type { BreakfastInvitation } from '../invitations/breakfast-invitation.entity';
import { INVITATION_PATH, InvitationPages, type OpenedInvitation } from '../replies/invitation-pages';

/** What every mail of a petit-déj shows. */
export interface BreakfastMail {
  readonly title: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Where he reads and answers. */
  readonly url: string;
  /** His places, in the words of the mail that speaks of them. */
  readonly placed: number;
}

/** A mail about to leave, with what it was made of. */
export interface Letter {
  readonly to: string;
  readonly opened: OpenedInvitation;
  readonly variables: BreakfastMail;
}

/**
 * Lets mails about a petit-déj leave: everything is read again when one does. What is said comes from what the employer
 * role may read behind his own link; the main role only knows to whom, and whether he may still be written to.
 */
@Injectable()
export class BreakfastPost {
  constructor(
    private readonly breakfasts: BreakfastsRepository,
    private readonly contacts: EmployerContacts,
    private readonly resting: RestingEmployersQuery,
    private readonly colleagues: StillWorksHere,
    private readonly pages: InvitationPages,
    private readonly links: EmployerLinks,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /**
   * Null when nothing may leave any more. The plan stays as it is until the mail has left.
   * @param asksForMore whether the mail solicits: an employer who is left in peace is then not written to
   */
  async letter(
    invitationId: string,
    manager: OpenAct['manager'],
    asksForMore: boolean,
  ): Promise<Letter | null> {
    const invitation = await this.breakfasts.invitation(invitationId, manager);
    if (!invitation || invitation.mailRefusedAt) return null;
    await this.breakfasts.keepPlan(invitation.breakfastId, manager);
    const contact = await this.contacts.stillReached(invitation.contactId, { manager });
    if (!contact?.email) return null;
    if (asksForMore && !(await this.maySolicit(invitation, manager))) return null;
    const opened = await this.pages.byHash(invitation.linkHash);
    if (!opened) return null;
    return { to: contact.email, opened, variables: this.variablesOf(opened) };
  }

  /** The letter with the calendar file of its recipient. */
  withCalendar({ to, opened, variables }: Letter): MailDraft<BreakfastMail> {
    const method = opened.invited.cancelled ? 'CANCEL' : 'REQUEST';
    return { to, variables, calendar: { method, content: this.calendarOf(opened) } };
  }

  /** His own calendar file; a cancellation comes after the last change. */
  calendarOf({ invited }: OpenedInvitation): string {
    const { calendarUid, version, cancelled, title, place, startsAt, endsAt } = invited;
    const url = this.urlOf(invited.invitationId);
    return calendarFile({
      uid: `${calendarUid}@${new URL(this.config.baseUrl).hostname}`,
      sequence: cancelled ? version + 1 : version,
      method: cancelled ? 'CANCEL' : 'REQUEST',
      stampedAt: this.clock.now(),
      startsAt,
      endsAt,
      title,
      place,
      description: `Votre réponse\u00A0: ${url}`,
      url,
      organiser: { name: this.config.brandName, address: this.config.mailFrom },
    });
  }

  /** Where whoever holds this invitation reads it and answers. */
  urlOf(invitationId: string): string {
    return this.links.urlOf(invitationId, INVITATION_PATH);
  }

  private variablesOf({ invited, standing }: OpenedInvitation): BreakfastMail {
    const { title, place, startsAt, endsAt, invitationId } = invited;
    return { title, place, startsAt, endsAt, url: this.urlOf(invitationId), placed: standing.placed };
  }

  /** Nothing asks for an answer in the name of somebody who left, or of an employer who is to be left in peace. */
  private async maySolicit({ employerId, by }: BreakfastInvitation, manager: OpenAct['manager']) {
    if (by && !(await this.colleagues.holds(by, manager))) return false;
    return !(await this.resting.on(this.clock.today())).has(employerId);
  }
}
