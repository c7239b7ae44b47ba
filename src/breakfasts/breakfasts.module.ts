import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DisclosureModule } from '../disclosure';
import { NetworkModule } from '../network';
import { PeopleModule } from '../people';
import { AfterwardsRepository } from './afterwards/afterwards.repository';
import { Attendance } from './afterwards/attendance.entity';
import { BreakfastOutcome } from './afterwards/breakfast-outcome.entity';
import { FollowUp } from './afterwards/follow-up';
import { NoteAttendance } from './afterwards/note-attendance';
import { NoteOutcome } from './afterwards/note-outcome';
import { BreakfastsQuery } from './breakfasts.query';
import { BreakfastsRepository } from './breakfasts.repository';
import { BreakfastInvitation } from './invitations/breakfast-invitation.entity';
import { BreakfastReminder } from './invitations/breakfast-reminder.entity';
import { Candidates } from './invitations/candidates.query';
import { InviteWave } from './invitations/invite-wave';
import { RemindUnanswered } from './invitations/remind-unanswered';
import { WhoIsConcerned } from './invitations/who-is-concerned';
import { BreakfastMails } from './mails/breakfast-mails';
import { BreakfastPost } from './mails/breakfast-post';
import { AnswerBreakfast } from './people/answer-breakfast';
import { BreakfastGuest } from './people/breakfast-guest.entity';
import { GuestAnswer } from './people/guest-answer.entity';
import { GuestsRepository } from './people/guests.repository';
import { HerBreakfasts } from './people/her-breakfasts.query';
import { InvitePerson } from './people/invite-person';
import { Breakfast } from './plan/breakfast.entity';
import { BreakfastCancellation } from './plan/breakfast-cancellation.entity';
import { BreakfastPlan } from './plan/breakfast-plan.entity';
import { CancelBreakfast } from './plan/cancel-breakfast';
import { ChangeBreakfast } from './plan/change-breakfast';
import { PlanBreakfast } from './plan/plan-breakfast';
import { BreakfastSideRepository } from './replies/breakfast-side.repository';
import { InvitationPages } from './replies/invitation-pages';
import { NoteReply } from './replies/note-reply';
import { PlaceGiven } from './replies/place-given.entity';
import { Rsvp } from './replies/rsvp.entity';
import { WhatHappensByItself } from './replies/what-happens-by-itself';

const ENTITIES = [
  Attendance,
  Breakfast,
  BreakfastCancellation,
  BreakfastGuest,
  BreakfastInvitation,
  BreakfastOutcome,
  BreakfastPlan,
  BreakfastReminder,
  GuestAnswer,
  PlaceGiven,
  Rsvp,
];

const FACE = [
  AnswerBreakfast,
  BreakfastPost,
  BreakfastsQuery,
  CancelBreakfast,
  Candidates,
  ChangeBreakfast,
  FollowUp,
  HerBreakfasts,
  InvitationPages,
  InvitePerson,
  InviteWave,
  NoteAttendance,
  NoteOutcome,
  NoteReply,
  PlanBreakfast,
  RemindUnanswered,
];

/** Petits-déj with employers, from planning to what came of them. */
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), DisclosureModule, NetworkModule, PeopleModule],
  providers: [
    ...FACE,
    AfterwardsRepository,
    BreakfastMails,
    BreakfastsRepository,
    BreakfastSideRepository,
    GuestsRepository,
    WhatHappensByItself,
    WhoIsConcerned,
  ],
  exports: FACE,
})
export class BreakfastsModule {}
