import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnsweredNo, MatchingModule } from '../matching';
import { OpeningsModule } from '../openings';
import { PeopleModule } from '../people';
import { AnswerIntroduction } from './answer-introduction';
import { AnswerOpening } from './answer-opening';
import { AnswerWriter } from './answer-writer';
import { IntroductionAnswer } from './introduction-answer.entity';
import { Introduction } from './introduction.entity';
import { IntroductionsQuery } from './introductions.query';
import { IntroductionsRepository } from './introductions.repository';
import { ProposeOpening } from './propose-opening';
import { RefusedOpeningsQuery } from './refused-openings.query';
import { SayInterested } from './say-interested';
import { TakeBackProposal } from './take-back-proposal';
import { AcceptWishChange } from './wish-changes/accept-wish-change';
import { WishChangesQuery } from './wish-changes/wish-changes.query';

const FACE = [
  AcceptWishChange,
  AnswerIntroduction,
  AnswerOpening,
  IntroductionsQuery,
  ProposeOpening,
  SayInterested,
  TakeBackProposal,
  WishChangesQuery,
];

/** From a proposal to her answer. Global: it tells matching what people said "non" to. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([Introduction, IntroductionAnswer]),
    MatchingModule,
    OpeningsModule,
    PeopleModule,
  ],
  providers: [
    ...FACE,
    AnswerWriter,
    IntroductionsRepository,
    { provide: AnsweredNo, useClass: RefusedOpeningsQuery },
  ],
  exports: [...FACE, AnsweredNo],
})
export class IntroductionsModule {}
