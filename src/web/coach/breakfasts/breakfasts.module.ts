import { Module } from '@nestjs/common';
import { BreakfastsModule } from '../../../breakfasts';
import { NetworkModule } from '../../../network';
import { PeopleModule } from '../../../people';
import { BreakfastAfterwardsController } from './afterwards.controller';
import { BreakfastAttendanceController } from './attendance.controller';
import { BreakfastsController } from './breakfasts.controller';
import { BreakfastGuestsController } from './guests.controller';
import { BreakfastPeopleController } from './people.controller';

/** Petits-déj, on the coach's pages. */
@Module({
  imports: [BreakfastsModule, NetworkModule, PeopleModule],
  controllers: [
    BreakfastsController,
    BreakfastGuestsController,
    BreakfastPeopleController,
    BreakfastAttendanceController,
    BreakfastAfterwardsController,
  ],
})
export class CoachBreakfastsModule {}
