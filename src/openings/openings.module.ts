import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworkModule } from '../network';
import { BringOpenings } from './bring-openings';
import { ChangedOpeningsQuery } from './changed-openings.query';
import { ChangeOpening } from './change-opening';
import { CloseOpening } from './close-opening';
import { ImportBatch } from './import-batch';
import { ImportFranceTravail } from './import-france-travail';
import { ImportRun } from './import-run.entity';
import { OccupationsOfEmployers } from './occupations-of-employers.query';
import { Opening } from './opening.entity';
import { OpeningMark } from './opening-mark.entity';
import { OpeningOrigin } from './opening-origin.entity';
import { OpeningPrerequisite } from './opening-prerequisite.entity';
import { OpeningPublication } from './opening-publication.entity';
import { OpeningWords } from './opening-words';
import { OpeningsQuery } from './openings.query';
import { OpeningsRepository } from './openings.repository';
import { PublishOpening } from './publish-opening';
import { PublishedOpeningsQuery } from './published-openings.query';
import { RegisterOpening } from './register-opening';

const ENTITIES = [ImportRun, Opening, OpeningMark, OpeningOrigin, OpeningPrerequisite, OpeningPublication];
const FACE = [
  BringOpenings,
  ChangedOpeningsQuery,
  ChangeOpening,
  CloseOpening,
  ImportFranceTravail,
  OccupationsOfEmployers,
  OpeningWords,
  OpeningsQuery,
  PublishOpening,
  PublishedOpeningsQuery,
  RegisterOpening,
];

@Module({
  imports: [TypeOrmModule.forFeature(ENTITIES), NetworkModule],
  providers: [...FACE, ImportBatch, OpeningsRepository],
  exports: FACE,
})
export class OpeningsModule {}
