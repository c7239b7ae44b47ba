export type { ChoiceDetails } from './choice-details';
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
} from './choice-words';
export { DisclosureModule } from './disclosure.module';
export { DisclosureQuery, type RecordedChoice, type RecordedTalk } from './disclosure.query';
export { OpenTopics } from './open-topics';
export { RecordChoice } from './record-choice';
export { RecordTalk } from './record-talk';
export { ReplaceSituation } from './replace-situation';
export { type PresentationItem, PRESENTATION_ITEMS } from './gate/items';
export { type OpeningNature, revealsOf, type Route, ROUTES } from './reveals';
export type { Silence } from './silence';
export { GiveStandingYes } from './standing-yes/give-standing-yes';
export type { StandingYesDetails } from './standing-yes/standing-yes-rules';
export { type RecordedStandingYes, StandingYeses } from './standing-yes/standing-yeses.query';
export { TakeBackStandingYes } from './standing-yes/take-back-standing-yes';
export { type SayingWithdrawn, WithdrawSaying } from './withdrawal/withdraw-saying';
