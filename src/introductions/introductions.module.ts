import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DisclosureModule, ReviewMilestones } from '../disclosure';
import { AlreadyAsked, AnsweredNo, MatchingModule } from '../matching';
import { NetworkModule, Solicitations } from '../network';
import { OpeningsModule } from '../openings';
import { PeopleModule } from '../people';
import { AlreadyAskedQuery } from './answers/already-asked.query';
import { AnswerIntroduction } from './answers/answer-introduction';
import { AnswerOpening } from './answers/answer-opening';
import { AnswerWriter } from './answers/answer-writer';
import { ApproveIntroduction } from './approval/approve-introduction';
import { EmployerPreviewQuery } from './approval/employer-preview.query';
import { Occasions } from './approval/occasions';
import { RefuseIntroductionPage } from './approval/refuse-introduction-page';
import { IntroductionAnswer } from './answers/introduction-answer.entity';
import { Introduction } from './introduction.entity';
import { IntroductionsQuery } from './introductions.query';
import { IntroductionsRepository } from './introductions.repository';
import { ProposeOpening } from './propose-opening';
import { RefusedOpeningsQuery } from './answers/refused-openings.query';
import { IntroductionMilestones } from './replies/introduction-milestones.query';
import { IntroductionReply } from './replies/introduction-reply.entity';
import { RecordReply } from './replies/record-reply';
import { RelayEmployerReplies } from './replies/relay-employer-replies';
import { ApprovalByStandingYes } from './sending/approval-by-standing-yes';
import { IntroductionSending } from './sending/introduction-sending.entity';
import { IntroductionProgress } from './sending/progress.query';
import { RoomForOneMore } from './sending/room-for-one-more';
import { SendIntroduction } from './sending/send-introduction';
import { SolicitationsQuery } from './sending/solicitations.query';
import { TellRefusedMails } from './sending/tell-refused-mails';
import { WithdrawnPages } from './sending/withdrawn-pages.query';
import { SayInterested } from './answers/say-interested';
import { TakeBackIntroduction } from './take-back-introduction';
import { AcceptWishChange } from './wish-changes/accept-wish-change';
import { WishChangesQuery } from './wish-changes/wish-changes.query';

const FACE = [
  AcceptWishChange,
  AnswerIntroduction,
  AnswerOpening,
  ApproveIntroduction,
  EmployerPreviewQuery,
  IntroductionsQuery,
  ProposeOpening,
  RecordReply,
  RefuseIntroductionPage,
  SayInterested,
  SendIntroduction,
  TakeBackIntroduction,
  WishChangesQuery,
];

/**
 * From a proposal to what the employer answers. Global: it tells matching what people were asked and said "non" to, disclosure what
 * employers answered, and the network how often they were solicited.
 */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([Introduction, IntroductionAnswer, IntroductionReply, IntroductionSending]),
    DisclosureModule,
    MatchingModule,
    NetworkModule,
    OpeningsModule,
    PeopleModule,
  ],
  providers: [
    ...FACE,
    AnswerWriter,
    ApprovalByStandingYes,
    IntroductionProgress,
    IntroductionsRepository,
    Occasions,
    RelayEmployerReplies,
    RoomForOneMore,
    SolicitationsQuery,
    TellRefusedMails,
    WithdrawnPages,
    { provide: AlreadyAsked, useClass: AlreadyAskedQuery },
    { provide: AnsweredNo, useClass: RefusedOpeningsQuery },
    { provide: ReviewMilestones, useClass: IntroductionMilestones },
    { provide: Solicitations, useExisting: SolicitationsQuery },
  ],
  exports: [...FACE, AlreadyAsked, AnsweredNo, ReviewMilestones, Solicitations],
})
export class IntroductionsModule {}
