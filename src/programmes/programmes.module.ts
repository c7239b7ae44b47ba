import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoadProgrammes } from './load-programmes';
import { Programme } from './programme.entity';
import { Programmes } from './programmes';
import { ProgrammesRepository } from './programmes.repository';
import { Structure } from './structure.entity';
import { TerritoryProgramme } from './territory-programme.entity';
import { TurnTopicOn } from './turn-topic-on';
import { Territory } from './territory.entity';

/** Territories, structures, and the rules a programme works by. */
@Module({
  imports: [TypeOrmModule.forFeature([Territory, Structure, Programme, TerritoryProgramme])],
  providers: [ProgrammesRepository, Programmes, LoadProgrammes, TurnTopicOn],
  exports: [Programmes, LoadProgrammes, TurnTopicOn],
})
export class ProgrammesModule {}
