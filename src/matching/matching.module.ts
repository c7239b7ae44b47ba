import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure';
import { OpeningsModule, PublishedOpeningsQuery } from '../openings';
import { PeopleModule } from '../people';
import { AnsweredNo, NothingAnswered } from './answered-no';
import { MatchContexts } from './match-contexts';
import { MatchParticipant } from './match-participant';
import { PublishedFacts } from './published-facts';
import { TitlesInOpenings } from './titles-in-openings';
import { WhoMightLike } from './who-might-like';

const FACE = [MatchParticipant, WhoMightLike];

@Module({
  imports: [DisclosureModule, OpeningsModule, PeopleModule],
  providers: [
    ...FACE,
    MatchContexts,
    TitlesInOpenings,
    { provide: AnsweredNo, useClass: NothingAnswered },
    { provide: PublishedFacts, useExisting: PublishedOpeningsQuery },
  ],
  exports: FACE,
})
export class MatchingModule {}
