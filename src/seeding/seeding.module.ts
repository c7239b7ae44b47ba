import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure';
import { IntroductionsModule } from '../introductions';
import { NetworkModule } from '../network';
import { OpeningsModule } from '../openings';
import { PeopleModule } from '../people';
import { ProgrammesModule } from '../programmes';
import { LoadCrowd } from './crowd/load-crowd';
import { StatisticsQuery } from './crowd/statistics.query';
import { EmptinessQuery } from './emptiness.query';
import { SeedAccounts } from './seed-accounts';
import { SeedInteractions } from './seed-interactions';
import { SeedIntroductions } from './seed-introductions';
import { SeedNetwork } from './seed-network';
import { SeedPeople } from './seed-people';
import { Seeds } from './seeds';

@Module({
  imports: [
    DisclosureModule,
    IntroductionsModule,
    NetworkModule,
    OpeningsModule,
    PeopleModule,
    ProgrammesModule,
  ],
  providers: [
    EmptinessQuery,
    LoadCrowd,
    SeedAccounts,
    SeedInteractions,
    SeedIntroductions,
    SeedNetwork,
    SeedPeople,
    Seeds,
    StatisticsQuery,
  ],
  exports: [LoadCrowd, Seeds],
})
export class SeedingModule {}
