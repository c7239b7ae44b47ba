import { Module } from '@nestjs/common';
import { DisclosureModule } from '../disclosure';
import { IntroductionsModule } from '../introductions';
import { NetworkModule } from '../network';
import { OpeningsModule } from '../openings';
import { PeopleModule } from '../people';
import { ProgrammesModule } from '../programmes';
import { EmptinessQuery } from './emptiness.query';
import { SeedAccounts } from './seed-accounts';
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
  providers: [EmptinessQuery, SeedAccounts, SeedIntroductions, SeedNetwork, SeedPeople, Seeds],
  exports: [Seeds],
})
export class SeedingModule {}
