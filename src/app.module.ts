import { type DynamicModule, Module } from '@nestjs/common';
import { AuditModule } from './audit';
import { BreakfastsModule } from './breakfasts';
import { DisclosureModule } from './disclosure';
import { IdentityModule } from './identity';
import { IntroductionsModule } from './introductions';
import { MatchingModule } from './matching';
import { NetworkModule } from './network';
import { OpeningsModule } from './openings';
import { PeopleModule } from './people';
import { ActsModule } from './platform/acts/acts.module';
import { ClockModule } from './platform/clock/clock.module';
import type { Config } from './platform/config/config';
import { ConfigModule } from './platform/config/config.module';
import { DatabaseModule } from './platform/database/database.module';
import { HealthModule } from './platform/health/health.module';
import { HttpModule } from './platform/http/http.module';
import { IdsModule } from './platform/ids/ids.module';
import { MailModule } from './platform/mail/mail.module';
import { OutboxModule } from './platform/outbox/outbox.module';
import { SearchModule } from './platform/search/search.module';
import { PlacementsModule } from './placements';
import { ProgrammesModule } from './programmes';
import { ReferenceModule } from './reference';
import { SeedingModule } from './seeding';
import { ApiModule } from './web/api';
import { CoachModule } from './web/coach';
import { AccessModule } from './web/coach/access/access.module';
import { TeamModule } from './web/coach/team/team.module';
import { EmployerModule } from './web/employer';
import { EntranceModule } from './web/participant/entrance/entrance.module';
import { ParticipantModule } from './web/participant';
import { PublicModule } from './web/public';

const ROOMS = [
  ReferenceModule,
  ProgrammesModule,
  IdentityModule,
  AuditModule,
  PeopleModule,
  DisclosureModule,
  NetworkModule,
  OpeningsModule,
  MatchingModule,
  IntroductionsModule,
  BreakfastsModule,
  PlacementsModule,
];

/** The list of rooms. */
@Module({})
export class AppModule {
  /** The whole service over a database that is already started and migrated. */
  static over(config: Config, databaseUrl: string): DynamicModule {
    const platform = [
      ConfigModule.of(config),
      ClockModule,
      IdsModule,
      DatabaseModule.at({ url: databaseUrl }),
      ActsModule,
      OutboxModule,
      MailModule.with(config),
      SearchModule.with(config),
      HttpModule.of(config),
      HealthModule,
    ];
    const doors = [
      PublicModule.of(config),
      CoachModule,
      AccessModule,
      TeamModule,
      EntranceModule,
      ParticipantModule,
      EmployerModule,
      ApiModule,
    ];
    return { module: AppModule, imports: [...platform, ...ROOMS, ...doors, SeedingModule] };
  }
}
