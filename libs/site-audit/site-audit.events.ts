import type { DomainEvent } from '@seoforge/kernel';

import type { SiteAuditEnd } from './ports/site-audit-repository';

export function siteAuditEnded(siteAuditId: string, end: SiteAuditEnd): DomainEvent {
  const errorCode = end.status === 'failed' ? end.failure.code : null;
  return { name: 'site_audit.ended', level: 'info', facts: { siteAuditId, outcome: end.status, errorCode } };
}
