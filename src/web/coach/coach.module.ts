import { Module } from '@nestjs/common';
import { MatchingModule } from '../../matching';
import { NetworkModule } from '../../network';
import { OpeningsModule } from '../../openings';
import { PeopleModule } from '../../people';
import { ProgrammesModule } from '../../programmes';
import { CoachBreakfastsModule } from './breakfasts/breakfasts.module';
import { CaseloadImportController } from './caseload-import/caseload-import.controller';
import { CoachDiscretionModule } from './discretion/discretion.module';
import { ContactsController } from './employers/contacts.controller';
import { CoachDoorModule } from './door/door.module';
import { EmployersImportController } from './employers-import/employers-import.controller';
import { EmployersExportController } from './employers/employers-export.controller';
import { EmployersController } from './employers/employers.controller';
import { WhatHappened } from './employers/what-happened';
import { LikenessController } from './employers/likeness.controller';
import { CoachImmersionsModule } from './immersions/immersions.module';
import { CoachIntroductionsModule } from './introductions/introductions.module';
import { CoachLogModule } from './log/log.module';
import { NavigationModule } from './navigation/navigation.module';
import { CoachPapersModule } from './papers/papers.module';
import { NewOpeningsController } from './openings/new-openings.controller';
import { OpeningWritingController } from './openings/opening-writing.controller';
import { OpeningsController } from './openings/openings.controller';
import { TypedOpening } from './openings/typed-opening';
import { OccupationsController } from './occupations/occupations.controller';
import { RoundController } from './round/round.controller';
import { SearchController } from './search/search.controller';
import { PeopleController } from './people/people.controller';
import { PersonFileController } from './person-file/file.controller';
import { WelcomeController } from './person-file/welcome.controller';
import { ThreadModule } from './thread/thread.module';
import { TodayModule } from './today/today.module';
import { WishesController } from './wishes/wishes.controller';
import { NamesForWishes } from '../wording/wish-names';

/** The coach's door. */
@Module({
  imports: [
    CoachBreakfastsModule,
    CoachDiscretionModule,
    CoachDoorModule,
    CoachImmersionsModule,
    CoachIntroductionsModule,
    CoachLogModule,
    CoachPapersModule,
    MatchingModule,
    NavigationModule,
    NetworkModule,
    OpeningsModule,
    PeopleModule,
    ProgrammesModule,
    ThreadModule,
    TodayModule,
  ],
  controllers: [
    ContactsController,
    // `export`, `import` and `tournee` before `:id`.
    EmployersExportController,
    EmployersImportController,
    RoundController,
    EmployersController,
    LikenessController,
    // Before `:id`.
    NewOpeningsController,
    OccupationsController,
    SearchController,
    OpeningWritingController,
    OpeningsController,
    // `import` and `nouvelle` before `:id`.
    CaseloadImportController,
    WelcomeController,
    PersonFileController,
    PeopleController,
    WishesController,
  ],
  providers: [NamesForWishes, TypedOpening, WhatHappened],
})
export class CoachModule {}
