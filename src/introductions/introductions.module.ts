import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnsweredNo, MatchingModule } from '../matching';
import { OpeningsModule } from '../openings';
import { PeopleModule } from '../people';
import { AnswerIntroduction } from './answers/answer-introduction';
import { AnswerOpening } from './answers/answer-opening';
import { AnswerWriter } from './answers/answer-writer';
import { IntroductionAnswer } from './answers/introduction-answer.entity';
import { Introduction } from './introduction.entity';
import { IntroductionsQuery } from './introductions.query';
import { IntroductionsRepository } from './introductions.repository';
import { ProposeOpening } from './propose-opening';
import { RefusedOpeningsQuery } from './answers/refused-openings.query';
import { SayInterested } from './answers/say-interested';
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
