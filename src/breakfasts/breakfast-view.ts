import type { ContactRow } from '../network';
import type { PersonName } from '../people';
import type { Attendance } from './afterwards/attendance.entity';
import type { BreakfastOutcome } from './afterwards/breakfast-outcome.entity';
import type { BreakfastFile } from './breakfasts.repository';
import type { BreakfastInvitation } from './invitations/breakfast-invitation.entity';
import type { BreakfastReminder } from './invitations/breakfast-reminder.entity';
import type { BreakfastGuest } from './people/breakfast-guest.entity';
import type { GuestAnswer } from './people/guest-answer.entity';
import { guestStandings } from './people/guest-standings';
import type { BreakfastFormat } from './plan/breakfast-details';
import { NO_PLACE, placesLeft, type Standing, standings } from './replies/places';
import { employerPlaces } from './replies/places-of';
import type { Rsvp } from './replies/rsvp.entity';
import type { RsvpAnswer } from './replies/rsvp-answers';

/** A petit-déj as coaches read it, with its counts of employers. */
export interface BreakfastView {
  readonly id: string;
  readonly format: BreakfastFormat;
  readonly publicTitle: string;
  readonly internalTitle: string | null;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly employerSeats: number;
  readonly participantSeats: number;
  readonly cancelled: boolean;
  readonly invited: number;
  /** Places taken, colleagues among them. */
  readonly taken: number;
  /** Places nobody has; below 0 when fewer are left than were given. */
  readonly left: number;
  /** Places waited for. */
  readonly waiting: number;
  readonly saidNo: number;
  readonly unanswered: number;
}

/** Somebody at an employer: invited, or there without being invited. */
export interface GuestAtTable {
  /** Null for whoever came uninvited. */
  readonly invitationId: string | null;
  readonly employerId: string;
  readonly employer: string;
  readonly contactId: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly wave: number | null;
  readonly byMail: boolean;
  readonly mailRefused: boolean;
  readonly answer: RsvpAnswer | null;
  readonly answeredAt: Date | null;
  readonly standing: Standing;
  readonly remindedAt: Date | null;
  /** How many came; null while nobody noted it. */
  readonly came: number | null;
}

/** One of the viewer's people around a petit-déj. */
export interface PersonAtTable {
  readonly participantId: string;
  readonly name: string;
  readonly lastName: string;
  /** Civil day; null for one who came without being invited. */
  readonly toldOn: string | null;
  readonly coming: boolean | null;
  readonly saidAloud: boolean;
  readonly waits: boolean;
  readonly came: boolean | null;
  readonly outcomes: readonly Pick<BreakfastOutcome, 'employerId' | 'outcome' | 'notes' | 'callBackOn'>[];
}

export function viewOf(
  file: BreakfastFile,
  invitations: readonly BreakfastInvitation[],
  replies: readonly Rsvp[],
): BreakfastView {
  const { breakfast, plan, cancellation } = file;
  const { offered, asked } = employerPlaces(file, replies);
  const all = standings(offered, asked);
  const last = new Map(replies.map(({ invitationId, answer }) => [invitationId, answer]));
  const sum = (part: 'placed' | 'waiting') => [...all.values()].reduce((total, one) => total + one[part], 0);
  return {
    id: breakfast.id,
    format: breakfast.format,
    publicTitle: plan.publicTitle,
    internalTitle: plan.internalTitle,
    place: plan.place,
    startsAt: plan.startsAt,
    endsAt: plan.endsAt,
    employerSeats: plan.employerSeats,
    participantSeats: plan.participantSeats,
    cancelled: cancellation !== null,
    invited: invitations.length,
    taken: sum('placed'),
    left: placesLeft(plan.employerSeats, all),
    waiting: sum('waiting'),
    saidNo: [...last.values()].filter((answer) => answer === 'no').length,
    unanswered: invitations.filter(({ id }) => !last.has(id)).length,
  };
}

interface GuestParts {
  readonly file: BreakfastFile;
  readonly invitations: readonly BreakfastInvitation[];
  readonly replies: readonly Rsvp[];
  readonly reminders: readonly BreakfastReminder[];
  readonly attendances: readonly Attendance[];
  readonly employers: ReadonlyMap<string, string>;
  readonly contacts: ReadonlyMap<string, string>;
  readonly reach: ReadonlyMap<string, ContactRow>;
}

const UNINVITED = {
  invitationId: null,
  wave: null,
  byMail: false,
  mailRefused: false,
  answer: null,
  answeredAt: null,
  standing: NO_PLACE,
  remindedAt: null,
} as const;

/** The invited in the order they were, then those who came all the same. */
export function guestsAtTable(parts: GuestParts): GuestAtTable[] {
  const { file, invitations, replies, attendances } = parts;
  const { offered, asked } = employerPlaces(file, replies);
  const all = standings(offered, asked);
  const known = new Set(invitations.map(({ contactId }) => contactId));
  const invited = invitations.map((one): GuestAtTable => {
    const last = replies.findLast(({ invitationId }) => invitationId === one.id);
    const reminded = parts.reminders.findLast(({ invitationId }) => invitationId === one.id);
    const there = attendances.find(({ contactId }) => contactId === one.contactId);
    return {
      invitationId: one.id,
      ...namesIn(parts, one.employerId, one.contactId),
      wave: one.wave,
      byMail: one.byMail,
      mailRefused: one.mailRefusedAt !== null,
      answer: last?.answer ?? null,
      answeredAt: last?.at ?? null,
      standing: all.get(one.id) ?? NO_PLACE,
      remindedAt: reminded?.at ?? null,
      came: there?.people ?? null,
    };
  });
  const others = attendances.flatMap(({ employerId, contactId, people }): GuestAtTable[] => {
    if (employerId === null || (contactId && known.has(contactId)) || people === 0) return [];
    return [{ ...UNINVITED, ...namesIn(parts, employerId, contactId), came: people }];
  });
  return [...invited, ...others];
}

function namesIn({ employers, contacts, reach }: GuestParts, employerId: string, contactId: string | null) {
  return {
    employerId,
    employer: employers.get(employerId) ?? '',
    contactId,
    contact: contactId ? (contacts.get(contactId) ?? null) : null,
    phone: contactId ? (reach.get(contactId)?.phone ?? null) : null,
  };
}

interface PeopleParts {
  readonly file: BreakfastFile;
  readonly guests: readonly BreakfastGuest[];
  readonly answers: readonly GuestAnswer[];
  readonly attendances: readonly Attendance[];
  readonly outcomes: readonly BreakfastOutcome[];
  readonly caseload: readonly PersonName[];
}

/** The viewer's people who are invited, or were there; in name order. */
export function peopleAtTable(parts: PeopleParts): PersonAtTable[] {
  const all = guestStandings(parts.file, parts.answers);
  return parts.caseload.flatMap(({ id: participantId, name, lastName }): PersonAtTable[] => {
    const guest = parts.guests.find((one) => one.participantId === participantId);
    const there = parts.attendances.find((one) => one.participantId === participantId);
    if (!guest && !there) return [];
    const last = guest && parts.answers.findLast(({ guestId }) => guestId === guest.id);
    return [
      {
        participantId,
        name,
        lastName,
        toldOn: guest?.toldOn ?? null,
        coming: last?.coming ?? null,
        saidAloud: last ? last.saidAloudTo !== null : false,
        waits: guest ? (all.get(guest.id)?.waiting ?? 0) > 0 : false,
        came: there ? there.people > 0 : null,
        outcomes: parts.outcomes
          .filter((one) => one.participantId === participantId)
          .map(({ employerId, outcome, notes, callBackOn }) => ({ employerId, outcome, notes, callBackOn })),
      },
    ];
  });
}
