import type { AuditActor, AuditEntry, AuditEvent } from '../domain/audit-event';

/** Which events; null leaves a member out of consideration. */
export interface AuditEventFilter {
  readonly siteId: string | null;
  readonly actorId: AuditActor['id'];
  /** One action, such as `api_key.revoke`, or all that begin with what ends in a dot, such as `api_key.`. */
  readonly action: string | null;
  readonly outcome: AuditEntry['outcome'] | null;
  /** From this moment on. */
  readonly from: Date | null;
  /** Until this moment, which itself is left out. */
  readonly to: Date | null;
}

/** The trail, to be read. */
export abstract class AuditEvents {
  /** Newest first, those after the event `cursor` if it is given. */
  abstract page(filter: AuditEventFilter, limit: number, cursor: string | null): Promise<readonly AuditEvent[]>;
}
