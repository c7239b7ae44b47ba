import { Injectable } from '@nestjs/common';
import { hashOfLink } from '../../disclosure';
import { currentRequestScope } from '../../platform/acts/request-scope';
import { Clock } from '../../platform/clock/clock';
import { Ids, uuidOf } from '../../platform/ids/ids';
import { BreakfastSideRepository, type InvitationInHand, type InvitedTo } from './breakfast-side.repository';
import { NO_PLACE, type Standing, standings } from './places';
import { employerPlaces } from './places-of';
import type { RsvpAnswer } from './rsvp-answers';

/** What somebody invited reads behind his link. */
export interface OpenedInvitation {
  readonly invited: InvitedTo;
  /** It has begun, or does not take place: answers are over. */
  readonly closed: boolean;
  /** His last answer; null when he gave none. */
  readonly reply: { readonly answer: RsvpAnswer; readonly at: Date } | null;
  readonly standing: Standing;
}

/** What became of an answer: written, too late for one, or for a link that opens nothing. */
export type AnswerTaken = 'taken' | 'closed' | null;

/** The part before a link's secret: a word that says nothing. */
export const INVITATION_PATH = '/invitation/';

/** What somebody invited reads and answers, under the role that may do nothing else. */
@Injectable()
export class InvitationPages {
  constructor(
    private readonly side: BreakfastSideRepository,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Null when the link opens nothing. Opening changes nothing: mail scanners follow links. */
  async byLink(secret: string): Promise<OpenedInvitation | null> {
    const hash = hashOfLink(secret);
    return hash === null ? null : this.byHash(hash);
  }

  /** The same, for a mail about to leave: it is made of what this role may read, and of nothing else. */
  async byHash(linkHash: string): Promise<OpenedInvitation | null> {
    return this.side.holding(linkHash, (hand) => this.opened(hand));
  }

  /** Takes his answer in its turn: no place goes to two. The same form sent twice is one answer. */
  async answer(secret: string, answer: RsvpAnswer): Promise<AnswerTaken> {
    const hash = hashOfLink(secret);
    if (hash === null) return null;
    return this.side.holding(hash, async (hand) => {
      const { invitationId } = hand.invited;
      if (this.isClosed(hand.invited)) return 'closed' as const;
      const turn = await hand.takeTurn();
      const last = (await hand.replies()).findLast((one) => one.invitationId === invitationId);
      if (last?.answer === answer) return 'taken' as const;
      const at = this.clock.now();
      await hand.write({ id: this.replyId(invitationId, answer), invitationId, turn, answer, at });
      return 'taken' as const;
    });
  }

  private async opened(hand: InvitationInHand): Promise<OpenedInvitation> {
    const { invited } = hand;
    const [plans, replies] = [await hand.offered(), await hand.replies()];
    const { asked } = employerPlaces({ plans: [] }, replies);
    const last = replies.findLast(({ invitationId }) => invitationId === invited.invitationId);
    return {
      invited,
      closed: this.isClosed(invited),
      reply: last ? { answer: last.answer, at: last.at } : null,
      standing: standings(plans, asked).get(invited.invitationId) ?? NO_PLACE,
    };
  }

  private isClosed({ cancelled, startsAt }: InvitedTo): boolean {
    return cancelled || startsAt <= this.clock.now();
  }

  private replyId(invitationId: string, answer: RsvpAnswer): string {
    const key = currentRequestScope()?.idempotencyKey;
    return key ? uuidOf(`${invitationId}|${answer}|${key}`) : this.ids.next();
  }
}
