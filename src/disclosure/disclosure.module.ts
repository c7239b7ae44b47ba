import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EMPLOYER } from '../platform/database/employer-role';
import { PeopleModule } from '../people';
import { SituationModule } from '../people/situation';
import { ProgrammesModule } from '../programmes';
import { AgreeToPaper } from './choices/agree-to-paper';
import { DisclosureChoice } from './choices/disclosure-choice.entity';
import { DisclosureChoicesRepository } from './choices/disclosure-choices.repository';
import { DisclosureQuery } from './disclosure.query';
import { DisclosureTalk } from './talks/disclosure-talk.entity';
import { CvOf } from './documents/cv-of';
import { GrantedSheets } from './documents/granted-sheets.query';
import { SheetOf } from './documents/sheet-of';
import { JoinWordsToEmployers } from './employers-joined/join-words-to-employers';
import { JoinedEmployersRepository } from './employers-joined/joined-employers.repository';
import { EmployerExit } from './exit/employer-exit';
import { Register } from './exit/register.repository';
import { Statement } from './exit/statement.entity';
import { WhatWasSaid } from './exit/what-was-said.query';
import { Gate } from './gate/gate';
import { Grants } from './grants/grants';
import { PresentationGrant } from './grants/presentation-grant.entity';
import { OpenTopics } from './open-topics';
import { EmployerPages } from './published/employer-pages';
import { EmployerReplies } from './published/employer-replies';
import { EmployerSideRepository } from './published/employer-side.repository';
import { EmployerReply } from './published/employer-reply.entity';
import { EmployerLinks } from './published/links';
import { Publication } from './published/publication.entity';
import { Publications } from './published/publications';
import { PublicationsRepository } from './published/publications.repository';
import { PublishedView } from './published/published-view.entity';
import { ViewReading } from './published/view-reading.entity';
import { RecordChoice } from './choices/record-choice';
import { RecordTalk } from './talks/record-talk';
import { ReplaceSituation } from './replace-situation';
import { Reviews } from './review/reviews.query';
import { EmployerIntroductionMail } from './shown/employer-introduction.mail';
import { GiveStandingYes } from './standing-yes/give-standing-yes';
import { StandingYes } from './standing-yes/standing-yes.entity';
import { StandingYeses } from './standing-yes/standing-yeses.query';
import { StandingYesesRepository } from './standing-yes/standing-yeses.repository';
import { TakeBackStandingYes } from './standing-yes/take-back-standing-yes';
import { CallBriefs } from './call/call-briefs.query';
import { EverybodysSilence } from './choices/everybodys-silence.query';
import { HoldTalk } from './talks/hold-talk';
import { WithdrawSaying } from './withdrawal/withdraw-saying';

/** What the employer role reads and writes; the main role writes the pages. */
const EMPLOYER_TABLES = [EmployerReply, PublishedView, ViewReading];

const FACE = [
  AgreeToPaper,
  CvOf,
  DisclosureQuery,
  EverybodysSilence,
  EmployerExit,
  EmployerLinks,
  EmployerPages,
  EmployerReplies,
  Gate,
  GiveStandingYes,
  Grants,
  HoldTalk,
  JoinWordsToEmployers,
  OpenTopics,
  Publications,
  RecordChoice,
  RecordTalk,
  ReplaceSituation,
  Reviews,
  SheetOf,
  StandingYeses,
  CallBriefs,
  TakeBackStandingYes,
  WhatWasSaid,
  WithdrawSaying,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      DisclosureChoice,
      DisclosureTalk,
      PresentationGrant,
      Publication,
      StandingYes,
      Statement,
      ...EMPLOYER_TABLES,
    ]),
    TypeOrmModule.forFeature(EMPLOYER_TABLES, EMPLOYER),
    PeopleModule,
    ProgrammesModule,
    SituationModule,
  ],
  providers: [
    ...FACE,
    DisclosureChoicesRepository,
    EmployerIntroductionMail,
    JoinedEmployersRepository,
    GrantedSheets,
    EmployerSideRepository,
    PublicationsRepository,
    Register,
    StandingYesesRepository,
  ],
  exports: FACE,
})
export class DisclosureModule {}
