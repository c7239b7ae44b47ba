import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworkModule } from '../network';
import { EMPLOYER } from '../platform/database/employer-role';
import { BringOpenings } from './bring-openings';
import { ChangedOpeningsQuery } from './changed-openings.query';
import { ChangeOpening } from './change-opening';
import { CloseOpening } from './close-opening';
import { DoorSecrets } from './door/door-secrets';
import { DoorSideRepository } from './door/door-side.repository';
import { DoorsRepository } from './door/doors.repository';
import { EmployerDoor } from './door/employer-door.entity';
import { EmployerDoorMail } from './door/employer-door.mail';
import { EmployerDoors } from './door/employer-doors';
import { EmployerWord } from './door/employer-word.entity';
import { GiveDoor } from './door/give-door';
import { HearEmployers } from './door/hear-employers';
import { HeardToday } from './door/heard-today.query';
import { AskToPropose } from './door/ask-to-propose';
import { CheckRequest } from './door/check-request';
import { PostRequest } from './door/post-request.entity';
import { PostRequestsRepository } from './door/post-requests.repository';
import { ProgrammesModule } from '../programmes';
import { ConfirmOpening } from './freshness/confirm-opening';
import { EmployerStillOpenMail } from './freshness/employer-still-open.mail';
import { KeepOpeningsFresh } from './freshness/keep-openings-fresh';
import { KeepOpeningsFreshHourly } from './freshness/keep-openings-fresh-hourly';
import { OpeningAsk } from './freshness/opening-ask.entity';
import { SilentOpeningsRepository } from './freshness/silent-openings.repository';
import { SilentTodayQuery } from './freshness/silent-today.query';
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

/** What the employer role knows of this room. */
const EMPLOYER_SIDE = [EmployerDoor, EmployerWord, OpeningAsk, PostRequest];
const ENTITIES = [
  ...EMPLOYER_SIDE,
  ImportRun,
  Opening,
  OpeningMark,
  OpeningOrigin,
  OpeningPrerequisite,
  OpeningPublication,
];
const FACE = [
  AskToPropose,
  CheckRequest,
  BringOpenings,
  ChangedOpeningsQuery,
  ChangeOpening,
  CloseOpening,
  ConfirmOpening,
  EmployerDoors,
  GiveDoor,
  HeardToday,
  KeepOpeningsFresh,
  SilentTodayQuery,
  ImportFranceTravail,
  OccupationsOfEmployers,
  OpeningWords,
  OpeningsQuery,
  PublishOpening,
  PublishedOpeningsQuery,
  RegisterOpening,
];

const DOOR = [
  DoorSecrets,
  DoorSideRepository,
  DoorsRepository,
  EmployerDoorMail,
  HearEmployers,
  PostRequestsRepository,
];
const FRESHNESS = [EmployerStillOpenMail, KeepOpeningsFreshHourly, SilentOpeningsRepository];

@Module({
  imports: [
    TypeOrmModule.forFeature(ENTITIES),
    TypeOrmModule.forFeature(EMPLOYER_SIDE, EMPLOYER),
    NetworkModule,
    ProgrammesModule,
  ],
  providers: [...FACE, ...DOOR, ...FRESHNESS, ImportBatch, OpeningsRepository],
  exports: FACE,
})
export class OpeningsModule {}
