import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure';
import { OpeningsModule, PublishedOpeningsQuery } from '../openings';
import { PeopleModule } from '../people';
import { HiddenOpenings } from './hidden-openings';
import { MatchContexts } from './match-contexts';
import { MatchParticipant } from './match-participant';
import { PublishedFacts } from './published-facts';
import { TitlesInOpenings } from './titles-in-openings';
import { WhatFits } from './what-fits';
import { WhoMightLike } from './who-might-like';

const FACE = [HiddenOpenings, MatchParticipant, WhatFits, WhoMightLike];

/** `AnsweredNo` is provided by the introductions room, globally. */
@Module({
  imports: [DisclosureModule, OpeningsModule, PeopleModule],
  providers: [
    ...FACE,
    MatchContexts,
    TitlesInOpenings,
    { provide: PublishedFacts, useExisting: PublishedOpeningsQuery },
  ],
  exports: FACE,
})
export class MatchingModule {}
