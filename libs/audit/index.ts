export { Denials } from './application/denials';
export { ReadAuditEvents, type AuditEventPage, type AuditEventQuery } from './application/read-audit-events';
export { AuditModule } from './audit.module';
export type { AuditActor, AuditEntry, AuditEvent } from './domain/audit-event';
export { AuditEvents, type AuditEventFilter } from './ports/audit-events';
export { AuditTrail } from './ports/audit-trail';
