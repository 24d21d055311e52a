export { InMemoryAuditEvents } from './in-memory-audit-events';
export { InMemoryAuditTrail } from './in-memory-audit-trail';
export { sampleAuditEntry } from './sample-audit-entry';
