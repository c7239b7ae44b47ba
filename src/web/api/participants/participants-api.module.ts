import { Module } from '@nestjs/common';
import { DisclosureModule } from '../../../disclosure';
import { MatchingModule } from '../../../matching';
import { NetworkModule } from '../../../network';
import { OpeningsModule } from '../../../openings';
import { PeopleModule } from '../../../people';
import { ChoicesApiController } from './choices.controller';
import { KnownAudience } from '../../names/known-audience';
import { MatchesApiController } from './matches.controller';
import { ParticipantsApiController } from './participants.controller';
import { SituationApiController } from './situation.controller';
import { StandingYesesApiController } from './standing-yeses.controller';
import { TalksApiController } from './talks.controller';
import { WishesApiController } from './wishes.controller';
import { WithdrawalsApiController } from './withdrawals.controller';

/** The part of the API that is about people: each route reaches only those the viewer follows. */
@Module({
  imports: [DisclosureModule, MatchingModule, NetworkModule, OpeningsModule, PeopleModule],
  controllers: [
    ChoicesApiController,
    MatchesApiController,
    ParticipantsApiController,
    SituationApiController,
    StandingYesesApiController,
    TalksApiController,
    WishesApiController,
    WithdrawalsApiController,
  ],
  providers: [KnownAudience],
})
export class ParticipantsApiModule {}
