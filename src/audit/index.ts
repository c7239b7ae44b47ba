export { type AuditLine, AuditTrail } from './audit-trail';
export { AuditModule } from './audit.module';
export { PurgeAudit } from './purge-audit';
export { ErasePerson, type ErasureReport } from './rights/erase-person';
export { ExportPerson, type PersonDocument } from './rights/export-person';
