import { Module } from '@nestjs/common';
import { DisclosureModule } from '../../../disclosure';
import { NetworkModule } from '../../../network';
import { PeopleModule } from '../../../people';
import { ProgrammesModule } from '../../../programmes';
import { EmployerLogController } from './employer-log.controller';
import { EmployerTasksController } from './employer-tasks.controller';
import { InteractionsController } from './interactions.controller';
import { NoterController } from './noter.controller';
import { ReviewController } from './review.controller';

/** The contact log at the coaches' door. */
@Module({
  imports: [DisclosureModule, NetworkModule, PeopleModule, ProgrammesModule],
  controllers: [
    NoterController,
    EmployerLogController,
    EmployerTasksController,
    // `a-relire` before `:id`.
    ReviewController,
    InteractionsController,
  ],
})
export class CoachLogModule {}
