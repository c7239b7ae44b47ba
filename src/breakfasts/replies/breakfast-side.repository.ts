import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { EMPLOYER } from '../../platform/database/employer-role';
import type { PlacesOffered } from './places';
import type { RsvpAnswer } from './rsvp-answers';

/** What whoever holds a link may know of a petit-déj: nothing of people, nothing between colleagues. */
export interface InvitedTo {
  readonly invitationId: string;
  readonly breakfastId: string;
  readonly calendarUid: string;
  readonly version: number;
  readonly title: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly cancelled: boolean;
}

/** A reply as it counts for places: whose it is tells nothing but that it is his or another's. */
export interface ReplyInTurn {
  readonly invitationId: string;
  readonly answer: RsvpAnswer;
  readonly turn: number;
  readonly at: Date;
}

/** The invitation in hand, and what may be done with it. */
export interface InvitationInHand {
  readonly invited: InvitedTo;
  offered(): Promise<PlacesOffered[]>;
  replies(): Promise<ReplyInTurn[]>;
  /** The next turn; whoever answers at the same instant waits for the end of this transaction. */
  takeTurn(): Promise<number>;
  /** Writes once: one that is there already stays. */
  write(reply: ReplyInTurn & { readonly id: string }): Promise<void>;
}

const INVITED = `
  SELECT i.id AS "invitationId", i.breakfast_id AS "breakfastId", i.calendar_uid AS "calendarUid", p.version,
    p.public_title AS title, p.place, p.starts_at AS "startsAt", p.ends_at AS "endsAt",
    EXISTS (SELECT c.breakfast_id FROM breakfast_cancellation c WHERE c.breakfast_id = i.breakfast_id) AS cancelled
  FROM breakfast_invitation i JOIN breakfast_plan p ON p.breakfast_id = i.breakfast_id
  ORDER BY p.version DESC LIMIT 1`;

/** Everything read and written for somebody invited, under the employer role: PostgreSQL shows the one petit-déj whose link is in hand. */
@Injectable()
export class BreakfastSideRepository {
  constructor(@InjectDataSource(EMPLOYER) private readonly source: DataSource) {}

  /** Works on the invitation of a link within one transaction; null when the link opens nothing. */
  async holding<T>(linkHash: string, work: (hand: InvitationInHand) => Promise<T>): Promise<T | null> {
    return this.source.transaction(async (manager) => {
      await manager.query(`SELECT set_config('entremise.link', $1, true)`, [linkHash]);
      const [invited] = await manager.query<InvitedTo[]>(INVITED);
      return invited ? work(inHand(invited, manager)) : null;
    });
  }
}

function inHand(invited: InvitedTo, manager: EntityManager): InvitationInHand {
  const { breakfastId } = invited;
  return {
    invited,
    offered: () =>
      manager.query(`SELECT employer_seats AS seats, turn FROM breakfast_plan WHERE breakfast_id = $1`, [
        breakfastId,
      ]),
    replies: () =>
      manager.query(
        `SELECT invitation_id AS "invitationId", answer, turn, at FROM rsvp WHERE breakfast_id = $1 ORDER BY turn`,
        [breakfastId],
      ),
    takeTurn: async () => {
      const [[row]] = await manager.query<[[{ turn: number }]]>(
        'UPDATE breakfast SET turn = turn + 1 WHERE id = $1 RETURNING turn',
        [breakfastId],
      );
      return row.turn;
    },
    write: ({ id, invitationId, turn, answer, at }) =>
      manager.query(
        `INSERT INTO rsvp (id, breakfast_id, invitation_id, turn, answer, at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (id) DO NOTHING`,
        [id, breakfastId, invitationId, turn, answer, at],
      ),
  };
}
