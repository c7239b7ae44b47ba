import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworkModule } from '../network';
import { OpeningsModule } from '../openings';
import { PeopleModule } from '../people';
import { Placement } from './placement.entity';
import { PlacementsQuery } from './placements.query';
import { PlacementsRepository } from './placements.repository';
import { RecordPlacement } from './record-placement';

const FACE = [PlacementsQuery, RecordPlacement];

/** Contracts of people, beginning with immersions. */
@Module({
  imports: [TypeOrmModule.forFeature([Placement]), NetworkModule, OpeningsModule, PeopleModule],
  providers: [...FACE, PlacementsRepository],
  exports: FACE,
})
export class PlacementsModule {}
