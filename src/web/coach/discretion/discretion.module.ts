import { Module } from '@nestjs/common';
import { DisclosureModule } from '../../../disclosure';
import { MatchingModule } from '../../../matching';
import { NetworkModule } from '../../../network';
import { OpeningsModule } from '../../../openings';
import { PeopleModule } from '../../../people';
import { KnownAudience } from '../../names/known-audience';
import { PlaceController } from '../place/place.controller';
import { RevealsController } from '../reveals/reveals.controller';
import { SituationController } from '../situation/situation.controller';
import { BEFORE_TOPICS } from './before-topics';
import { NamesForChoices } from './choice-names';
import { DiscretionController } from './discretion.controller';
import { WhoHeard } from './who-heard';

/** What a person lets employers know, and the sealed compartment behind it. */
@Module({
  imports: [DisclosureModule, MatchingModule, NetworkModule, OpeningsModule, PeopleModule],
  controllers: [
    ...BEFORE_TOPICS,
    DiscretionController,
    PlaceController,
    RevealsController,
    SituationController,
  ],
  providers: [KnownAudience, NamesForChoices, WhoHeard],
})
export class CoachDiscretionModule {}
