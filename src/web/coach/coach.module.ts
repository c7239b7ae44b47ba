import { Module } from '@nestjs/common';
import { MatchingModule } from '../../matching';
import { NetworkModule } from '../../network';
import { OpeningsModule } from '../../openings';
import { PeopleModule } from '../../people';
import { EmployersController } from './employers/employers.controller';
import { NavigationModule } from './navigation/navigation.module';
import { OpeningWritingController } from './openings/opening-writing.controller';
import { OpeningsController } from './openings/openings.controller';
import { TypedOpening } from './openings/typed-opening';
import { PeopleController } from './people/people.controller';
import { TodayModule } from './today/today.module';
import { WishesController } from './wishes/wishes.controller';
import { NamesForWishes } from '../wording/wish-names';

/** The coach's door. */
@Module({
  imports: [MatchingModule, NavigationModule, NetworkModule, OpeningsModule, PeopleModule, TodayModule],
  controllers: [
    EmployersController,
    OpeningWritingController,
    OpeningsController,
    PeopleController,
    WishesController,
  ],
  providers: [NamesForWishes, TypedOpening],
})
export class CoachModule {}
