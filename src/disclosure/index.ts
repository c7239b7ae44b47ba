export type { CallBrief, Sayable } from './call/call-brief';
export { CallBriefs, type CallOccasion } from './call/call-briefs.query';
export type { ChoiceDetails } from './choices/choice-details';
export {
  AUDIENCE_KINDS,
  type AudienceKind,
  type Decision,
  DECISIONS,
  type Level,
  LEVELS,
  type Moment,
  MOMENTS,
  type Teller,
  TELLERS,
} from './choices/choice-words';
export { AgreeToPaper } from './choices/agree-to-paper';
export { DisclosureModule } from './disclosure.module';
export { DisclosureQuery, type RecordedChoice, type RecordedTalk } from './disclosure.query';
export { JoinWordsToEmployers } from './employers-joined/join-words-to-employers';
export { OpenTopics } from './open-topics';
export { RecordChoice } from './choices/record-choice';
export { RecordTalk } from './talks/record-talk';
export { ReplaceSituation } from './replace-situation';
export { blockedByViolence, VIOLENCE } from './gate/blocked-topics';
export { type PresentationItem, PRESENTATION_ITEMS } from './gate/items';
export {
  IMMERSION_PAPER,
  INSTEAD_OF_IMMERSION,
  isImmersion,
  keptFromPaper,
  type OpeningNature,
  OTHER_PRESCRIBERS,
  type PaperLine,
  revealsOf,
  type Revelation,
  REVELATIONS,
  revelationsOn,
  type Route,
  ROUTES,
} from './reveals';
export { type Milestone, type MilestoneKind, ReviewMilestones } from './review/review-milestones';
export { type ReviewDue, type ReviewReason, SEARCH_DAYS } from './review/reviews-due';
export { Reviews } from './review/reviews.query';
export { EverybodysSilence } from './choices/everybodys-silence.query';
export { type ChoiceLine, explicitSilence, type Silence } from './choices/silence';
export { GiveStandingYes } from './standing-yes/give-standing-yes';
export type { StandingYesDetails } from './standing-yes/standing-yes-rules';
export { type RecordedStandingYes, StandingYeses } from './standing-yes/standing-yeses.query';
export { TakeBackStandingYes } from './standing-yes/take-back-standing-yes';
export { HoldTalk } from './talks/hold-talk';
export { lawAbout, type TalkGuide, talkGuideFor, type TopicGuide } from './talks/talk-guide';
export { type SayingWithdrawn, type WithdrawalDone, WithdrawSaying } from './withdrawal/withdraw-saying';
export { type Cv, type CvChoice, CvOf, type Taking } from './documents/cv-of';
export { type TitleForm, TITLE_FORMS } from './documents/cv-paper';
export type { SheetAsked } from './documents/granted-sheets.query';
export { type HandedPaper, PAPER_FORMS, type PaperForm } from './documents/handed-paper';
export { SheetOf } from './documents/sheet-of';
export { EmployerExit, type Paper, type ReleasedMail } from './exit/employer-exit';
export type { StatementChannel } from './exit/statement.entity';
export { type SaidLine, WhatWasSaid } from './exit/what-was-said.query';
export type { EmployerView, ShownExperience, ShownPerson } from './gate/employer-view';
export { type BuiltView, Gate, type Occasion } from './gate/gate';
export { introducible } from './gate/introducible';
export { type Audience, type Channel, holding, policyFor, type PolicyAnswer } from './gate/policy';
export { type GrantedPage, Grants, type HowSaid, type RecordedGrant } from './grants/grants';
export { EMPLOYER_ANSWERS, type EmployerAnswer } from './published/employer-answers';
export {
  EmployerPages,
  type LastReply,
  type OpenedPage,
  type ReplyDetails,
} from './published/employer-pages';
export { EMPLOYER_REPLY, EmployerReplies, type RelayedReply } from './published/employer-replies';
export { EMPLOYER_PATH, EmployerLinks, hashOfLink } from './published/links';
export { Publications, type Recipient, type Refreshed } from './published/publications';
export { EMPLOYER_INTRODUCTION, EMPLOYER_MAIL_REFUSED } from './shown/employer-introduction.mail';
export { type EmployerCard, type EmployerPage, employerPage } from './shown/employer-page.presenter';
