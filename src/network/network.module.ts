import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DisclosureModule } from '../disclosure';
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
import { RestEmployer } from './rest-employer';
import { RestingEmployersQuery } from './resting-employers.query';
import { WakeEmployer } from './wake-employer';

const FACE = [
  AddContact,
  BringEmployers,
  AgreeOnCap,
  EmployerContacts,
  EmployerKin,
  EmployersFiles,
  EmployerWords,
  EmployersQuery,
  ImportEmployersFile,
  MergeEmployers,
  MonthlyCaps,
  RecogniseEmployer,
  RegisterEmployer,
  RestEmployer,
  RetireContact,
  RestingEmployersQuery,
  SettleLikeness,
  WakeEmployer,
];

/** `Solicitations` is provided by the introductions room, globally. */
@Module({
  imports: [
    DisclosureModule,
    TablesModule,

    TypeOrmModule.forFeature([
      Employer,
      EmployerContact,
      EmployerLikeness,
      EmployerLine,
      EmployerMerge,
      EmployerRest,
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
    JoinRests,
    Likenesses,
  ],
  exports: FACE,
})
export class NetworkModule {}
