import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TablesModule } from '../platform/tables/tables.module';
import { ProgrammesModule } from '../programmes';
import { BringPeople } from './bring-people';
import { BringCaseload } from './caseload-import/bring-caseload';
import { CaseloadFiles } from './caseload-import/caseload-files';
import { CaseloadLine } from './caseload-import/caseload-line.entity';
import { CaseloadLinesRepository } from './caseload-import/caseload-lines.repository';
import { CaseloadKnowledge } from './caseload-import/caseload-ports';
import { ImportCaseload } from './caseload-import/import-caseload';
import { ImportSharedTable } from './caseload-import/import-shared-table';
import { ChangeParticipant } from './change-participant';
import { ContactPoint } from './contact-point.entity';
import { EverybodysWishes } from './everybodys-wishes/everybodys-wishes.query';
import { ProfileChange } from './everybodys-wishes/profile-change.entity';
import { Experience } from './experience.entity';
import { Participant } from './participant.entity';
import { ParticipantRules } from './participant-rules';
import { ParticipantsRepository } from './participants.repository';
import { PeopleQuery } from './people.query';
import { GuardPlace } from './place-guard/guard-place';
import { PlaceConfidant } from './place-guard/place-confidant.entity';
import { PlaceConfidants } from './place-guard/place-confidants';
import { PlaceGuard } from './place-guard/place-guard.entity';
import { PlaceGuardsRepository } from './place-guard/place-guards.repository';
import { StateWishes } from './state-wishes';
import { WelcomeParticipant } from './welcome-participant';
import { WishLine } from './wish.entity';
import { WishList } from './wish-list.entity';

const FACE = [
  BringCaseload,
  BringPeople,
  CaseloadFiles,
  ImportSharedTable,
  ChangeParticipant,
  EverybodysWishes,
  GuardPlace,
  PeopleQuery,
  PlaceConfidants,
  StateWishes,
  WelcomeParticipant,
];

@Module({
  imports: [
    TypeOrmModule.forFeature([
      CaseloadLine,
      ContactPoint,
      Experience,
      Participant,
      PlaceConfidant,
      PlaceGuard,
      ProfileChange,
      WishLine,
      WishList,
    ]),
    ProgrammesModule,
    TablesModule,
  ],
  providers: [
    ...FACE,
    CaseloadKnowledge,
    CaseloadLinesRepository,
    ImportCaseload,
    ParticipantRules,
    ParticipantsRepository,
    PlaceGuardsRepository,
  ],
  exports: FACE,
})
export class PeopleModule {}
