import { Injectable } from '@nestjs/common';
import { EmployerLinks } from '../../disclosure';
import type { Viewer } from '../../identity';
import { ContactNotFound } from '../../network';
import type { OpenAct } from '../../platform/acts/act';
import { Acts } from '../../platform/acts/acts';
import { Ids } from '../../platform/ids/ids';
import { MAIL } from '../../platform/mail/mail-kind';
import { BreakfastsRepository } from '../breakfasts.repository';
import { BREAKFAST_INVITATION } from '../mails/mail-names';
import { stillAhead } from '../plan/standing-file';
import { BreakfastInvitation } from './breakfast-invitation.entity';
import { type CandidateRow, Candidates } from './candidates.query';
import type { LeftOut } from './may-be-invited';

/** What became of those a coach chose. */
export interface WaveSent {
  /** From 1; 0 when nobody could be invited. */
  readonly wave: number;
  readonly invited: readonly { readonly id: string; readonly contactId: string; readonly byMail: boolean }[];
  readonly leftOut: readonly { readonly contactId: string; readonly reason: LeftOut }[];
}

/** Invites people at employers, each once: whoever is to be left in peace is left out, with the reason. */
@Injectable()
export class InviteWave {
  constructor(
    private readonly acts: Acts,
    private readonly ids: Ids,
    private readonly links: EmployerLinks,
    private readonly candidates: Candidates,
    private readonly breakfasts: BreakfastsRepository,
  ) {}

  /** @throws BreakfastNotFound, BreakfastCancelled, BreakfastOver, ContactNotFound */
  async execute(viewer: Viewer, id: string, contactIds: readonly string[]): Promise<WaveSent> {
    const subject = { type: 'breakfast', id };
    return this.acts.perform({ by: viewer.actor, name: 'breakfast.invite', subject }, async (act) => {
      await this.breakfasts.visibleTo(viewer, id, act.manager);
      // One wave after the other: nobody is invited twice.
      await this.breakfasts.hold(id, act.manager);
      await stillAhead(this.breakfasts, viewer, id, act);
      const known = await this.candidates.of(viewer, id, act.manager);
      const chosen = [...new Set(contactIds)].map((one) => candidateOf(one, known));
      const before = await this.breakfasts.invitationsOf(id, act.manager);
      const wave = Math.max(0, ...before.map((one) => one.wave)) + 1;
      const invited = chosen
        .filter(({ leftOut }) => leftOut === null)
        .map((one) => this.invitation(viewer, { breakfastId: id, wave }, one, act));
      await this.breakfasts.add(invited, act.manager);
      invited.forEach((one) => writeTo(one, act));
      return {
        wave: invited.length > 0 ? wave : 0,
        invited: invited.map(({ id: of, contactId, byMail }) => ({ id: of, contactId, byMail })),
        leftOut: chosen.flatMap(({ contact, leftOut }) =>
          leftOut ? [{ contactId: contact.id, reason: leftOut }] : [],
        ),
      };
    });
  }

  private invitation(
    viewer: Viewer,
    of: Pick<BreakfastInvitation, 'breakfastId' | 'wave'>,
    { contact }: CandidateRow,
    act: OpenAct,
  ): BreakfastInvitation {
    const id = this.ids.next();
    return Object.assign(new BreakfastInvitation(), {
      id,
      breakfastId: of.breakfastId,
      wave: of.wave,
      employerId: contact.employerId,
      contactId: contact.id,
      linkHash: this.links.hashOf(id),
      calendarUid: this.ids.next(),
      byMail: contact.email !== null,
      mailRefusedAt: null,
      at: act.at,
      by: viewer.accountId,
    });
  }
}

function candidateOf(contactId: string, known: readonly CandidateRow[]): CandidateRow {
  const found = known.find(({ contact }) => contact.id === contactId);
  if (!found) throw new ContactNotFound();
  return found;
}

function writeTo({ id, byMail }: BreakfastInvitation, act: OpenAct): void {
  if (byMail) act.emit({ topic: MAIL, kind: BREAKFAST_INVITATION, ref: { invitationId: id } });
}
