import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
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
import { EmployerWords } from './employer-words';
import { EmployersQuery } from './employers.query';
import { EmployersRepository } from './employers.repository';
import { Likenesses } from './likenesses';
import { MonthlyCaps } from './monthly-caps';
import { RecogniseEmployer } from './recognise-employer';
import { RegisterEmployer } from './register-employer';
import { RestByEmployer } from './rest-by-employer';
import { RestEmployer } from './rest-employer';
import { RestingEmployersQuery } from './resting-employers.query';
import { WakeEmployer } from './wake-employer';

const FACE = [
  AddContact,
  BringEmployers,
  AgreeOnCap,
  EmployerContacts,
  EmployerWords,
  EmployersQuery,
  MonthlyCaps,
  RecogniseEmployer,
  RegisterEmployer,
  RestByEmployer,
  RestEmployer,
  RetireContact,
  RestingEmployersQuery,
  WakeEmployer,
];

/** `Solicitations` is provided by the introductions room, globally. */
@Module({
  imports: [TypeOrmModule.forFeature([Employer, EmployerContact, EmployerLikeness, EmployerRest])],
  providers: [...FACE, ContactsRepository, EmployersRepository, Likenesses],
  exports: FACE,
})
export class NetworkModule {}
