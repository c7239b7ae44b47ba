export { CardNoLongerWorks, SomebodyElsesDevice } from './access-cards/access-cards.errors';
export { type CardGiven, CardsGiven } from './access-cards/cards-given';
export { DEMO_DIGITS, DemoCards, type DemoPerson } from './access-cards/demo-cards';
export { type CardDoor, EnterWithCard } from './access-cards/enter-with-card';
export { type CardHolder, GiveAccess } from './access-cards/give-access';
export { type AccessGiven, HerAccess } from './access-cards/her-access';
export { ColleagueTold } from './accounts/colleague-told';
export { type Colleague, Colleagues } from './accounts/colleagues';
export { CreateAccount, type NewAccount } from './accounts/create-account';
export { type DemoAccount, DemoSignIn } from './accounts/demo-sign-in';
export { DisableAccount } from './accounts/disable-account';
export { type Invitation, InviteAccount } from './accounts/invite-account';
export { InviteAgain } from './accounts/invite-again';
export { type Role, ROLES } from './accounts/role';
export { StillWorksHere } from './accounts/still-works-here';
export { ArrangeCover, type Cover } from './caseload/arrange-cover';
export type { FollowedPerson } from './caseload/caseload.repository';
export { Caseload, type Follower, type NewAssignment } from './caseload/caseload';
export { type HandOver, HandOverCaseload } from './caseload/hand-over-caseload';
export { LinkNoLongerWorks, SignInExpired, UnknownAccount, UnknownTerritory } from './identity.errors';
export { IdentityModule } from './identity.module';
export { AskPasswordReset } from './sign-in/ask-password-reset';
export { ChangeSecondFactor } from './sign-in/change-second-factor';
export { PASSWORD_MAX, PASSWORD_MIN } from './sign-in/password-policy';
export type { Enrolment } from './sign-in/second-factors';
export { type LinkHolder, SetPassword } from './sign-in/set-password';
export { type Exchange, type NextStep, SignIn } from './sign-in/sign-in';
export { withinReach } from './reach.query';
export { IssueApiToken } from './tokens/issue-api-token';
export {
  accountBehind,
  AccountPrincipal,
  type Asker,
  type Herself,
  herselfOf,
  isHerself,
  ParticipantPrincipal,
  TheParticipant,
  TheViewer,
  type Viewer,
  viewerOf,
} from './viewer';
