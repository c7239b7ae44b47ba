import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EmployerContacts } from '../../network';
import type { OpenAct } from '../../platform/acts/act';
import { defineMail, type MailDraft, type MailKind, type MailRef } from '../../platform/mail/mail-kind';
import { MailKinds } from '../../platform/mail/mail-kinds';
import { BreakfastsRepository } from '../breakfasts.repository';
import type { BreakfastMail, Letter } from './breakfast-post';
import { BreakfastPost } from './breakfast-post';
import * as names from './mail-names';

/** What makes one mail of a petit-déj different from another. */
interface Manner {
  readonly kind: string;
  readonly title: string;
  /** It asks for an answer: not sent to whoever is to be left in peace. */
  readonly asksForMore: boolean;
  readonly withCalendar: boolean;
  /** Whether there is still something to say. */
  readonly holds: (letter: Letter, ref: MailRef) => boolean;
}

const goesOn = ({ opened }: Letter) => !opened.closed;

const MANNERS: readonly Manner[] = [
  {
    kind: names.BREAKFAST_INVITATION,
    title: 'Une invitation à un petit-déj',
    asksForMore: true,
    withCalendar: true,
    // Invited by telephone in between, and answered: nothing to ask any more.
    holds: (letter) => goesOn(letter) && letter.opened.reply?.answer !== 'no',
  },
  {
    kind: names.BREAKFAST_PLACE,
    title: 'Une place libérée à un petit-déj',
    asksForMore: false,
    withCalendar: true,
    holds: (letter) => goesOn(letter) && letter.opened.standing.placed > 0,
  },
  {
    kind: names.BREAKFAST_REMINDER,
    title: 'Un rappel de petit-déj',
    asksForMore: true,
    withCalendar: false,
    holds: (letter, { kind }) =>
      goesOn(letter) && (kind === 'eve' ? letter.opened.standing.placed > 0 : letter.opened.reply === null),
  },
  {
    kind: names.BREAKFAST_CHANGE,
    title: 'Un petit-déj qui change',
    asksForMore: false,
    withCalendar: true,
    // Changed again since: that change has its own mail.
    holds: (letter, { version }) =>
      goesOn(letter) && letter.opened.invited.version === version && letter.opened.reply?.answer !== 'no',
  },
  {
    kind: names.BREAKFAST_CANCELLATION,
    title: 'Un petit-déj annulé',
    asksForMore: false,
    withCalendar: true,
    holds: ({ opened }) => opened.invited.cancelled && opened.reply?.answer !== 'no',
  },
];

/** Every mail that a petit-déj sends to those invited at employers. */
@Injectable()
export class BreakfastMails implements OnModuleInit {
  constructor(
    private readonly kinds: MailKinds,
    private readonly post: BreakfastPost,
    private readonly breakfasts: BreakfastsRepository,
    private readonly contacts: EmployerContacts,
  ) {}

  onModuleInit(): void {
    for (const manner of MANNERS) this.kinds.register(this.kindOf(manner));
  }

  private kindOf(manner: Manner): MailKind<BreakfastMail> {
    return defineMail<BreakfastMail>({
      kind: manner.kind,
      title: manner.title,
      sample: () => SAMPLE,
      compose: (ref, manager) => this.compose(manner, ref, manager),
      refused: (ref, act) => this.refused(String(ref.invitationId), act),
    });
  }

  private async compose(
    manner: Manner,
    ref: MailRef,
    manager: OpenAct['manager'],
  ): Promise<MailDraft<BreakfastMail> | null> {
    const letter = await this.post.letter(String(ref.invitationId), manager, manner.asksForMore);
    if (!letter || !manner.holds(letter, ref)) return null;
    const { to, variables } = letter;
    return manner.withCalendar ? this.post.withCalendar(letter) : { to, variables };
  }

  /** The coach reads it beside the guest, and nothing is sent there any more. */
  private async refused(invitationId: string, act: OpenAct): Promise<void> {
    const invitation = await this.breakfasts.invitation(invitationId, act.manager);
    if (!invitation || invitation.mailRefusedAt) return;
    await this.breakfasts.saveInvitation(Object.assign(invitation, { mailRefusedAt: act.at }), act.manager);
    await this.contacts.flagRefusedEmail(invitation.contactId, act);
  }
}

/** Nobody there is: shows every part of the mails in the development mailbox. */
const SAMPLE: BreakfastMail = {
  title: 'Petit-déjeuner des employeurs',
  place: 'Café du Lac, 1 place du Lac',
  startsAt: new Date('2026-12-03T07:30:00Z'),
  endsAt: new Date('2026-12-03T09:00:00Z'),
  url: 'https://exemple.invalid/invitation/exemple',
  placed: 1,
};
