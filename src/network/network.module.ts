import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Employer } from './employer.entity';
import { EmployerLikeness } from './employer-likeness.entity';
import { EmployerRest } from './employer-rest.entity';
import { EmployersQuery } from './employers.query';
import { EmployersRepository } from './employers.repository';
import { Likenesses } from './likenesses';
import { RecogniseEmployer } from './recognise-employer';
import { RegisterEmployer } from './register-employer';
import { RestEmployer } from './rest-employer';
import { RestingEmployersQuery } from './resting-employers.query';
import { WakeEmployer } from './wake-employer';

const FACE = [
  EmployersQuery,
  RecogniseEmployer,
  RegisterEmployer,
  RestEmployer,
  RestingEmployersQuery,
  WakeEmployer,
];

@Module({
  imports: [TypeOrmModule.forFeature([Employer, EmployerLikeness, EmployerRest])],
  providers: [...FACE, EmployersRepository, Likenesses],
  exports: FACE,
})
export class NetworkModule {}
