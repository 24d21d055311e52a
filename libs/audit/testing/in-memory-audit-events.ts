import type { AuditEvent } from '../domain/audit-event';
import { AuditEvents, type AuditEventFilter } from '../ports/audit-events';
import type { InMemoryAuditTrail } from './in-memory-audit-trail';

export class InMemoryAuditEvents extends AuditEvents {
  constructor(private readonly trail: InMemoryAuditTrail) {
    super();
  }

  async page(filter: AuditEventFilter, limit: number, cursor: string | null): Promise<readonly AuditEvent[]> {
    return this.trail.events
      .filter((event) => isAmong(event, filter) && (cursor === null || event.id < cursor))
      .toSorted((one, other) => (one.id < other.id ? 1 : -1))
      .slice(0, limit);
  }
}

function isAmong(event: AuditEvent, { siteId, actorId, action, outcome, from, to }: AuditEventFilter): boolean {
  return (
    (siteId === null || event.siteId === siteId) &&
    (actorId === null || event.actor.id === actorId) &&
    (action === null || (action.endsWith('.') ? event.action.startsWith(action) : event.action === action)) &&
    (outcome === null || event.outcome === outcome) &&
    (from === null || event.occurredAt >= from) &&
    (to === null || event.occurredAt < to)
  );
}
