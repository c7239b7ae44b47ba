import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DisclosureModule } from '../disclosure';
import { OpeningsModule } from '../openings';
import { PeopleModule } from '../people';
import { LiveBoard } from './board/live-board';
import { HiddenOpenings } from './hidden-openings';
import { MatchContexts } from './match-contexts';
import { MatchParticipant } from './match-participant';
import { NewOpenings } from './notices/new-openings';
import { NoticeNewOpenings } from './notices/notice-new-openings';
import { NoticesRepository } from './notices/notices.repository';
import { OpeningNotice } from './notices/opening-notice.entity';
import { WhoToTell } from './notices/who-to-tell';
import { EverybodysProfiles } from './reverse/everybodys-profiles';
import { WhomEmployersServe } from './served/whom-employers-serve';
import { TitlesInOpenings } from './titles-in-openings';
import { WhatFits } from './what-fits';
import { WhoMightLike } from './who-might-like';

const FACE = [
  HiddenOpenings,
  LiveBoard,
  MatchParticipant,
  NewOpenings,
  WhatFits,
  WhoMightLike,
  WhomEmployersServe,
];

/** `AlreadyAsked` and `AnsweredNo` are provided by the introductions room, globally. */
@Module({
  imports: [TypeOrmModule.forFeature([OpeningNotice]), DisclosureModule, OpeningsModule, PeopleModule],
  providers: [
    ...FACE,
    EverybodysProfiles,
    MatchContexts,
    NoticeNewOpenings,
    NoticesRepository,
    TitlesInOpenings,
    WhoToTell,
  ],
  exports: FACE,
})
export class MatchingModule {}
