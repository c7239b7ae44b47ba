import { Module } from '@nestjs/common';
import { BreakfastsModule } from '../../../breakfasts';
import { DisclosureModule } from '../../../disclosure';
import { MatchingModule } from '../../../matching';
import { NetworkModule } from '../../../network';
import { OpeningsModule } from '../../../openings';
import { PeopleModule } from '../../../people';
import { ProgrammesModule } from '../../../programmes';
import { NamesForWishes } from '../../wording/wish-names';
import { TodayController } from './today.controller';
import { TodaysWork } from './todays-work';

/** The coach's first page. */
@Module({
  imports: [
    BreakfastsModule,
    DisclosureModule,
    MatchingModule,
    NetworkModule,
    OpeningsModule,
    PeopleModule,
    ProgrammesModule,
  ],
  controllers: [TodayController],
  providers: [NamesForWishes, TodaysWork],
})
export class TodayModule {}
