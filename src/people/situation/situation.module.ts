import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SituationFact } from './situation-fact.entity';
import { SituationRepository } from './situation.repository';

/** Imported by the disclosure room alone (architecture rule 2). */
@Module({
  imports: [TypeOrmModule.forFeature([SituationFact])],
  providers: [SituationRepository],
  exports: [SituationRepository],
})
export class SituationModule {}
