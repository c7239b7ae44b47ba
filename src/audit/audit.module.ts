import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActTrail } from '../platform/acts/act';
import { ReadTrail } from '../platform/http/read-trail';
import { AuditEntry } from './audit-entry.entity';
import { AuditTrail } from './audit-trail';
import { AuditRepository } from './audit.repository';
import { PurgeAudit } from './purge-audit';
import { PurgeAuditHourly } from './purge-audit-hourly';
import { ErasePerson } from './rights/erase-person';
import { Erasure } from './rights/erasure.entity';
import { ErasuresRepository } from './rights/erasures.repository';
import { ExportPerson } from './rights/export-person';
import { HerNames } from './rights/her-names.query';
import { PassingContents } from './rights/passing-contents.repository';
import { PersonFileQuery } from './rights/person-file.query';
import { PersonRows } from './rights/person-rows.query';
import { Trail } from './trail';

const RIGHTS = [
  ErasePerson,
  ErasuresRepository,
  ExportPerson,
  HerNames,
  PassingContents,
  PersonFileQuery,
  PersonRows,
];

/** Who read or changed what; export and erasure of a person. Global: it fills the ports of the ground floor. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry, Erasure])],
  providers: [
    AuditRepository,
    Trail,
    { provide: ActTrail, useFactory: (trail: Trail) => trail.ofActs, inject: [Trail] },
    { provide: ReadTrail, useFactory: (trail: Trail) => trail.ofReads, inject: [Trail] },
    AuditTrail,
    PurgeAudit,
    PurgeAuditHourly,
    ...RIGHTS,
  ],
  exports: [ActTrail, ReadTrail, AuditTrail, ErasePerson, ExportPerson, PurgeAudit],
})
export class AuditModule {}
