export { InMemoryAuditedPageRepository } from './in-memory-audited-page-repository';
export { InMemorySiteAuditRepository } from './in-memory-site-audit-repository';
