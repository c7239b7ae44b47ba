export { type AuditLine, AuditTrail } from './audit-trail';
export { AuditModule } from './audit.module';
export { PurgeAudit } from './purge-audit';
