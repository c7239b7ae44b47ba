export { FollowUp, type FollowUpDetails } from './afterwards/follow-up';
export { NoteAttendance, type WhoCame } from './afterwards/note-attendance';
export { NoteOutcome, type OutcomeDetails } from './afterwards/note-outcome';
export { OUTCOME_HOURS, type PairOutcome, PAIR_OUTCOMES } from './afterwards/pair-outcomes';
export type { BreakfastView, GuestAtTable, PersonAtTable } from './breakfast-view';
export { BreakfastNotFound } from './breakfasts.errors';
export { BreakfastsModule } from './breakfasts.module';
export { BreakfastsQuery, type WholeBreakfast } from './breakfasts.query';
export { type CandidateRow, Candidates } from './invitations/candidates.query';
export { InviteWave, type WaveSent } from './invitations/invite-wave';
export { LEFT_OUT, type LeftOut } from './invitations/may-be-invited';
export { RemindUnanswered } from './invitations/remind-unanswered';
export { BreakfastPost } from './mails/breakfast-post';
export { AnswerBreakfast } from './people/answer-breakfast';
export { type HerBreakfast, HerBreakfasts } from './people/her-breakfasts.query';
export { InvitePerson, type Told } from './people/invite-person';
export {
  BREAKFAST_FORMATS,
  type BreakfastDetails,
  type BreakfastFormat,
  MOST_SEATS,
} from './plan/breakfast-details';
export { CancelBreakfast } from './plan/cancel-breakfast';
export { ChangeBreakfast } from './plan/change-breakfast';
export { PlanBreakfast } from './plan/plan-breakfast';
export {
  type AnswerTaken,
  INVITATION_PATH,
  InvitationPages,
  type OpenedInvitation,
} from './replies/invitation-pages';
export { NoteReply } from './replies/note-reply';
export { type RsvpAnswer, RSVP_ANSWERS } from './replies/rsvp-answers';
