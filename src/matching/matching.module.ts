import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DisclosureModule } from '../disclosure';
import { OpeningsModule, PublishedOpeningsQuery } from '../openings';
import { PeopleModule } from '../people';
import { DatabaseEars } from '../platform/database/database-ears';
import { HiddenOpenings } from './hidden-openings';
import { MatchContexts } from './match-contexts';
import { MatchParticipant } from './match-participant';
import { NewOpenings } from './notices/new-openings';
import { NoticeNewOpenings } from './notices/notice-new-openings';
import { NoticesRepository } from './notices/notices.repository';
import { OpeningNotice } from './notices/opening-notice.entity';
import { WhoToTell } from './notices/who-to-tell';
import { PublishedFacts } from './published-facts';
import { EverybodysProfiles } from './reverse/everybodys-profiles';
import { TitlesInOpenings } from './titles-in-openings';
import { WhatFits } from './what-fits';
import { WhoMightLike } from './who-might-like';

const FACE = [HiddenOpenings, MatchParticipant, NewOpenings, WhatFits, WhoMightLike];

/** `AlreadyAsked` and `AnsweredNo` are provided by the introductions room, globally. */
@Module({
  imports: [TypeOrmModule.forFeature([OpeningNotice]), DisclosureModule, OpeningsModule, PeopleModule],
  providers: [
    ...FACE,
    DatabaseEars,
    EverybodysProfiles,
    MatchContexts,
    NoticeNewOpenings,
    NoticesRepository,
    TitlesInOpenings,
    WhoToTell,
    { provide: PublishedFacts, useExisting: PublishedOpeningsQuery },
  ],
  exports: FACE,
})
export class MatchingModule {}
