import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DisclosureModule } from '../disclosure';
import { PeopleModule } from '../people';
import { TablesModule } from '../platform/tables/tables.module';
import { BringEmployers } from './bring-employers';
import { AgreeOnCap } from './agree-on-cap';
import { AddContact } from './contacts/add-contact';
import { EmployerContacts } from './contacts/contacts.query';
import { ContactsRepository } from './contacts/contacts.repository';
import { EmployerContact } from './contacts/employer-contact.entity';
import { RetireContact } from './contacts/retire-contact';
import { Employer } from './employer.entity';
import { EmployerLikeness } from './employer-likeness.entity';
import { EmployerRest } from './employer-rest.entity';
import { BringPlannedEmployers } from './employers-import/bring-planned-employers';
import { EmployerLine } from './employers-import/employer-line.entity';
import { EmployersFiles } from './employers-import/employers-files';
import { EmployersImportRepository } from './employers-import/employers-import.repository';
import { ImportEmployers } from './employers-import/import-employers';
import { ImportEmployersFile } from './employers-import/import-employers-file';
import { EmployerWords } from './employer-words';
import { EmployersQuery } from './employers.query';
import { EmployersRepository } from './employers.repository';
import { AnnulInteraction } from './interactions/annul-interaction';
import { CorrectInteraction } from './interactions/correct-interaction';
import { EmployerTasks } from './interactions/employer-tasks.query';
import { EmployerTask } from './interactions/employer-task.entity';
import { EmployerTaskStep } from './interactions/employer-task-step.entity';
import { InteractionAnnulment } from './interactions/interaction-annulment.entity';
import { InteractionPerson } from './interactions/interaction-person.entity';
import { InteractionReview } from './interactions/interaction-review.entity';
import { InteractionVersion } from './interactions/interaction-version.entity';
import { Interaction } from './interactions/interaction.entity';
import { InteractionsQuery } from './interactions/interactions.query';
import { InteractionsRepository } from './interactions/interactions.repository';
import { LogInteraction } from './interactions/log-interaction';
import { RecordTaskStep } from './interactions/record-task-step';
import { ReviewInteractions } from './interactions/review-interactions';
import { PlanNextAction } from './interactions/plan-next-action';
import { Likenesses } from './likenesses';
import { ElsewhereQuery } from './merge/elsewhere.query';
import { EmployerKin } from './merge/employer-kin.query';
import { EmployerMerge } from './merge/employer-merge.entity';
import { EmployerMergesRepository } from './merge/employer-merges.repository';
import { EmployerTies } from './merge/employer-ties.repository';
import { JoinRests } from './merge/join-rests';
import { MergeEmployers } from './merge/merge-employers';
import { SettleLikeness } from './merge/settle-likeness';
import { MonthlyCaps } from './monthly-caps';
import { RecogniseEmployer } from './recognise-employer';
import { RegisterEmployer } from './register-employer';
import { RestByEmployer } from './rest-by-employer';
import { RestEmployer } from './rest-employer';
import { RestingEmployersQuery } from './resting-employers.query';
import { RoundQuery } from './round/round.query';
import { EmployerStandings } from './stages/employer-standings.query';
import { EmployersInView } from './stages/employers-in-view';
import { WakeEmployer } from './wake-employer';

/** The contact log. */
const LOG_TABLES = [
  EmployerTask,
  EmployerTaskStep,
  Interaction,
  InteractionAnnulment,
  InteractionPerson,
  InteractionReview,
  InteractionVersion,
];

const FACE = [
  AddContact,
  AnnulInteraction,
  BringEmployers,
  AgreeOnCap,
  CorrectInteraction,
  EmployerContacts,
  EmployerKin,
  EmployersFiles,
  EmployerStandings,
  EmployerTasks,
  EmployerWords,
  EmployersInView,
  EmployersQuery,
  InteractionsQuery,
  LogInteraction,
  ImportEmployersFile,
  MergeEmployers,
  MonthlyCaps,
  PlanNextAction,
  RecogniseEmployer,
  RecordTaskStep,
  RegisterEmployer,
  RestByEmployer,
  RestEmployer,
  RetireContact,
  RestingEmployersQuery,
  RoundQuery,
  ReviewInteractions,
  SettleLikeness,
  WakeEmployer,
];

/** `Solicitations` is provided by the introductions room, globally. */
@Module({
  imports: [
    DisclosureModule,
    PeopleModule,
    TablesModule,
    TypeOrmModule.forFeature([
      Employer,
      EmployerContact,
      EmployerLikeness,
      EmployerLine,
      EmployerMerge,
      EmployerRest,
      ...LOG_TABLES,
    ]),
  ],
  providers: [
    ...FACE,
    BringPlannedEmployers,
    ContactsRepository,
    ElsewhereQuery,
    EmployerMergesRepository,
    EmployerTies,
    EmployersImportRepository,
    EmployersRepository,
    ImportEmployers,
    InteractionsRepository,
    JoinRests,
    Likenesses,
  ],
  exports: FACE,
})
export class NetworkModule {}
