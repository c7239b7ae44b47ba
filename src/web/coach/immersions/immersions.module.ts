import { Module } from '@nestjs/common';
import { DisclosureModule } from '../../../disclosure';
import { NetworkModule } from '../../../network';
import { OpeningsModule } from '../../../openings';
import { PeopleModule } from '../../../people';
import { PlacementsModule } from '../../../placements';
import { ImmersionsController } from './immersions.controller';

/** Immersions, on the coach's pages. */
@Module({
  imports: [DisclosureModule, NetworkModule, OpeningsModule, PeopleModule, PlacementsModule],
  controllers: [ImmersionsController],
})
export class CoachImmersionsModule {}
