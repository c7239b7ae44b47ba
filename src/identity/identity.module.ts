import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Principals } from '../platform/http/access';
import { AccessCard } from './access-cards/access-card.entity';
import { AccessCardsRepository } from './access-cards/access-cards.repository';
import { AccessPin } from './access-cards/access-pin.entity';
import { CardProof } from './access-cards/card-proof';
import { CardSecrets } from './access-cards/card-secrets';
import { CardsGiven } from './access-cards/cards-given';
import { DemoCards } from './access-cards/demo-cards';
import { EnterWithCard } from './access-cards/enter-with-card';
import { FirstOpening } from './access-cards/first-opening.entity';
import { GiveAccess } from './access-cards/give-access';
import { HerAccess } from './access-cards/her-access';
import { AccountMails } from './account-mails';
import { AccountPrincipals } from './account-principals';
import { AccountDisablement } from './accounts/account-disablement.entity';
import { Account } from './accounts/account.entity';
import { AccountsRepository } from './accounts/accounts.repository';
import { ColleagueTold } from './accounts/colleague-told';
import { Colleagues } from './accounts/colleagues';
import { StillWorksHere } from './accounts/still-works-here';
import { CreateAccount } from './accounts/create-account';
import { DemoSignIn } from './accounts/demo-sign-in';
import { DisableAccount } from './accounts/disable-account';
import { InviteAgain } from './accounts/invite-again';
import { InviteAccount } from './accounts/invite-account';
import { WaysIn } from './accounts/ways-in';
import { ArrangeCover } from './caseload/arrange-cover';
import { CaseloadAssignment } from './caseload/caseload-assignment.entity';
import { CaseloadCover } from './caseload/caseload-cover.entity';
import { Caseload } from './caseload/caseload';
import { CaseloadRepository } from './caseload/caseload.repository';
import { HandOverCaseload } from './caseload/hand-over-caseload';
import { LinksRepository } from './links/links.repository';
import { OneTimeLink } from './links/one-time-link.entity';
import { OneTimeLinks } from './links/one-time-links';
import { AccountPassword } from './sign-in/account-password.entity';
import { AskPasswordReset } from './sign-in/ask-password-reset';
import { ChangeSecondFactor } from './sign-in/change-second-factor';
import { CredentialsRepository } from './sign-in/credentials.repository';
import { PasswordCheck } from './sign-in/password-check';
import { PasswordHasher } from './sign-in/password-hasher';
import { PasswordPolicy } from './sign-in/password-policy';
import { PendingSignIn } from './sign-in/pending-sign-in.entity';
import { RecoveryCode } from './sign-in/recovery-code.entity';
import { SecondFactor } from './sign-in/second-factor.entity';
import { SecondFactors } from './sign-in/second-factors';
import { SetPassword } from './sign-in/set-password';
import { SignIn } from './sign-in/sign-in';
import { TerritoryQuery } from './territory.query';
import { ApiToken } from './tokens/api-token.entity';
import { ApiTokensRepository } from './tokens/api-tokens.repository';
import { IssueApiToken } from './tokens/issue-api-token';

const ENTITIES = [
  AccessCard,
  AccessPin,
  Account,
  AccountDisablement,
  AccountPassword,
  ApiToken,
  CaseloadAssignment,
  CaseloadCover,
  FirstOpening,
  OneTimeLink,
  PendingSignIn,
  RecoveryCode,
  SecondFactor,
];

/** What the doors and the other rooms ask of identity. */
const FACE = [
  ArrangeCover,
  AskPasswordReset,
  CardsGiven,
  Caseload,
  ChangeSecondFactor,
  ColleagueTold,
  Colleagues,
  CreateAccount,
  DemoCards,
  DemoSignIn,
  DisableAccount,
  EnterWithCard,
  GiveAccess,
  HandOverCaseload,
  HerAccess,
  InviteAccount,
  InviteAgain,
  IssueApiToken,
  SetPassword,
  SignIn,
  StillWorksHere,
];

const WITHIN = [
  AccessCardsRepository,
  AccountMails,
  AccountsRepository,
  ApiTokensRepository,
  CardProof,
  CardSecrets,
  CaseloadRepository,
  CredentialsRepository,
  LinksRepository,
  OneTimeLinks,
  PasswordCheck,
  PasswordHasher,
  PasswordPolicy,
  SecondFactors,
  TerritoryQuery,
  WaysIn,
];

/** Accounts, signing in, roles, caseload and cover. Global: it tells the ground floor who is asking. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES)],
  providers: [...FACE, ...WITHIN, { provide: Principals, useClass: AccountPrincipals }],
  exports: [...FACE, Principals],
})
export class IdentityModule {}
