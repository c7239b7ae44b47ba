import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActTrail } from '../platform/acts/act';
import { ReadTrail } from '../platform/http/read-trail';
import { AuditEntry } from './audit-entry.entity';
import { AuditTrail } from './audit-trail';
import { AuditRepository } from './audit.repository';
import { PurgeAudit } from './purge-audit';
import { PurgeAuditHourly } from './purge-audit-hourly';
import { Trail } from './trail';

/** Who read or changed what. Global: it fills the ports of the ground floor. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntry])],
  providers: [
    AuditRepository,
    Trail,
    { provide: ActTrail, useFactory: (trail: Trail) => trail.ofActs, inject: [Trail] },
    { provide: ReadTrail, useFactory: (trail: Trail) => trail.ofReads, inject: [Trail] },
    AuditTrail,
    PurgeAudit,
    PurgeAuditHourly,
  ],
  exports: [ActTrail, ReadTrail, AuditTrail, PurgeAudit],
})
export class AuditModule {}
