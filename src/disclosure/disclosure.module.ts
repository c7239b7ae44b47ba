import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PeopleModule } from '../people';
import { SituationModule } from '../people/situation';
import { ProgrammesModule } from '../programmes';
import { DisclosureChoice } from './disclosure-choice.entity';
import { DisclosureChoicesRepository } from './disclosure-choices.repository';
import { DisclosureQuery } from './disclosure.query';
import { DisclosureTalk } from './disclosure-talk.entity';
import { OpenTopics } from './open-topics';
import { RecordChoice } from './record-choice';
import { RecordTalk } from './record-talk';
import { ReplaceSituation } from './replace-situation';
import { GiveStandingYes } from './standing-yes/give-standing-yes';
import { StandingYes } from './standing-yes/standing-yes.entity';
import { StandingYeses } from './standing-yes/standing-yeses.query';
import { StandingYesesRepository } from './standing-yes/standing-yeses.repository';
import { TakeBackStandingYes } from './standing-yes/take-back-standing-yes';
import { WithdrawSaying } from './withdrawal/withdraw-saying';

const FACE = [
  DisclosureQuery,
  GiveStandingYes,
  OpenTopics,
  RecordChoice,
  RecordTalk,
  ReplaceSituation,
  StandingYeses,
  TakeBackStandingYes,
  WithdrawSaying,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([DisclosureChoice, DisclosureTalk, StandingYes]),
    PeopleModule,
    ProgrammesModule,
    SituationModule,
  ],
  providers: [...FACE, DisclosureChoicesRepository, StandingYesesRepository],
  exports: FACE,
})
export class DisclosureModule {}
