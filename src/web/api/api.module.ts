import { Module } from '@nestjs/common';
import { BreakfastsModule } from '../../breakfasts';
import { NetworkModule } from '../../network';
import { OpeningsModule } from '../../openings';
import { BreakfastsApiController } from './breakfasts/breakfasts.controller';
import { ContactsApiController } from './employers/contacts.controller';
import { EmployersApiController } from './employers/employers.controller';
import { InteractionsApiController } from './employers/interactions.controller';
import { ImportsApiController } from './imports/imports.controller';
import { IntroductionsApiModule } from './introductions/introductions-api.module';
import { OccupationsApiController } from './occupations/occupations.controller';
import { OpeningsApiController } from './openings/openings.controller';
import { ParticipantsApiModule } from './participants/participants-api.module';

/** The door of programs: JSON under /api/v1, bearer tokens only. */
@Module({
  imports: [BreakfastsModule, IntroductionsApiModule, NetworkModule, OpeningsModule, ParticipantsApiModule],
  controllers: [
    BreakfastsApiController,
    ContactsApiController,
    EmployersApiController,
    ImportsApiController,
    InteractionsApiController,
    OccupationsApiController,
    OpeningsApiController,
  ],
})
export class ApiModule {}
