import type { AuditEvent } from '@seoforge/audit';

import type { AuditEventDto } from './audit-event.dto';

export function auditEventOf({ occurredAt, ...event }: AuditEvent): AuditEventDto {
  return {
    id: event.id,
    occurredAt: occurredAt.toISOString(),
    actor: event.actor,
    siteId: event.siteId,
    action: event.action,
    target: event.target,
    outcome: event.outcome,
    reason: event.reason,
    address: event.address,
    requestId: event.requestId,
    details: event.details,
  };
}
