import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DisclosureModule } from '../disclosure';
import { PeopleModule } from '../people';
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
import { PlanNextAction } from './interactions/plan-next-action';
import { Likenesses } from './likenesses';
import { MonthlyCaps } from './monthly-caps';
import { RecogniseEmployer } from './recognise-employer';
import { RegisterEmployer } from './register-employer';
import { RestEmployer } from './rest-employer';
import { RestingEmployersQuery } from './resting-employers.query';
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
  BringEmployers,
  AgreeOnCap,
  EmployerContacts,
  EmployerWords,
  EmployersQuery,
  InteractionsQuery,
  LogInteraction,
  MonthlyCaps,
  PlanNextAction,
  RecogniseEmployer,
  RegisterEmployer,
  RestEmployer,
  RetireContact,
  RestingEmployersQuery,
  WakeEmployer,
];

/** `Solicitations` is provided by the introductions room, globally. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Employer, EmployerContact, EmployerLikeness, EmployerRest, ...LOG_TABLES]),
    DisclosureModule,
    PeopleModule,
  ],
  providers: [...FACE, ContactsRepository, EmployersRepository, InteractionsRepository, Likenesses],
  exports: FACE,
})
export class NetworkModule {}
