import { Module } from '@nestjs/common';
import { BreakfastsModule } from '../../breakfasts';
import { DisclosureModule } from '../../disclosure';
import { MatchingModule } from '../../matching';
import { NetworkModule } from '../../network';
import { OpeningsModule } from '../../openings';
import { PeopleModule } from '../../people';
import { NamesForWishes } from '../wording/wish-names';
import { HerBreakfastsController } from './breakfasts/her-breakfasts.controller';
import { HerDiscretionModule } from './discretion/discretion.module';
import { CoachOfHers } from './help-footer';
import { HerHomeController } from './home/home.controller';
import { AfterAnswerController } from './offers/after-answer.controller';
import { OffersOfHers } from './offers/her-offers';
import { HerOffersController } from './offers/offers.controller';
import { HerPlaceController } from './place/her-place.controller';
import { HerPapersModule } from './papers/papers.module';
import { HerPreviewController } from './preview/her-preview.controller';
import { HerWishesController } from './wishes/wishes.controller';

/** The person's own door, once she is in. */
@Module({
  imports: [
    BreakfastsModule,
    DisclosureModule,
    HerPapersModule,
    HerDiscretionModule,
    MatchingModule,
    NetworkModule,
    OpeningsModule,
    PeopleModule,
  ],
  controllers: [
    HerHomeController,
    HerOffersController,
    AfterAnswerController,
    HerBreakfastsController,
    HerPlaceController,
    HerPreviewController,
    HerWishesController,
  ],
  providers: [CoachOfHers, NamesForWishes, OffersOfHers],
})
export class ParticipantModule {}
