export { AnswerIntroduction } from './answers/answer-introduction';
export { AnswerOpening, type OpeningAnswer } from './answers/answer-opening';
export type { AnswerDetails } from './answers/answer-rules';
export { type Answer, ANSWERS, type Reason, REASONS } from './answers/answer-words';
export { type ApprovedPage, ApproveIntroduction, type SaidOfPage } from './approval/approve-introduction';
export { type EmployerPreview, EmployerPreviewQuery } from './approval/employer-preview.query';
export type { AskedPage } from './approval/occasions';
export { RefuseIntroductionPage } from './approval/refuse-introduction-page';
export type { TellingPassage } from './approval/telling-passages';
export type { IntroductionOrigin } from './introduction.entity';
export type { IntroductionState } from './introduction-state';
export type {
  AnswerView,
  ApprovalView,
  IntroductionView,
  NamedAccount,
  ReplyView,
  SendingView,
} from './introduction-view';
export { IntroductionNotFound } from './introductions.errors';
export { IntroductionsModule } from './introductions.module';
export { IntroductionsQuery, type NamedIntroduction, type PersonIntroductions } from './introductions.query';
export { MOST_PROPOSALS, type ProposedOpening, ProposeOpening } from './propose-opening';
export { RecordReply, type ToldReply } from './replies/record-reply';
export { SendIntroduction } from './sending/send-introduction';
export { SayInterested } from './answers/say-interested';
export { TakeBackIntroduction } from './take-back-introduction';
export { AcceptWishChange } from './wish-changes/accept-wish-change';
export { type OfferedWishChange, wishChangesAfter } from './wish-changes/offered-wish-changes';
export { WishChangesQuery } from './wish-changes/wish-changes.query';
