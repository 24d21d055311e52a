import { eventOf, type AuditEntry, type AuditEvent } from '../domain/audit-event';
import { AuditTrail } from '../ports/audit-trail';

/** Keeps what was recorded and noted, oldest first. */
export class InMemoryAuditTrail extends AuditTrail {
  readonly events: AuditEvent[] = [];

  async record(entry: AuditEntry): Promise<void> {
    this.note(entry);
  }

  note(entry: AuditEntry): void {
    this.events.push(eventOf(entry));
  }
}
