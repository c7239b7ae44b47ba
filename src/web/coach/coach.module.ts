import { Module } from '@nestjs/common';
import { MatchingModule } from '../../matching';
import { NetworkModule } from '../../network';
import { OpeningsModule } from '../../openings';
import { PeopleModule } from '../../people';
import { NavigationModule } from './navigation/navigation.module';
import { PeopleController } from './people/people.controller';
import { NamesForWishes } from './wording/wish-names';

/** The coach's door. */
@Module({
  imports: [MatchingModule, NavigationModule, NetworkModule, OpeningsModule, PeopleModule],
  controllers: [PeopleController],
  providers: [NamesForWishes],
})
export class CoachModule {}
