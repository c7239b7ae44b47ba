import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure';
import { NetworkModule } from '../network';
import { OpeningsModule } from '../openings';
import { PeopleModule } from '../people';
import { LiveBoard } from './board/live-board';
import { HiddenOpenings } from './hidden-openings';
import { MatchContexts } from './match-contexts';
import { MatchParticipant } from './match-participant';
import { TitlesInOpenings } from './titles-in-openings';
import { WhatFits } from './what-fits';
import { WhoMightLike } from './who-might-like';

const FACE = [HiddenOpenings, LiveBoard, MatchParticipant, WhatFits, WhoMightLike];

/** `AnsweredNo` is provided by the introductions room, globally. */
@Module({
  imports: [DisclosureModule, NetworkModule, OpeningsModule, PeopleModule],
  providers: [...FACE, MatchContexts, TitlesInOpenings],
  exports: FACE,
})
export class MatchingModule {}
