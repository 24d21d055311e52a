import type { AuditEntry } from '../domain/audit-event';

/** Who did what, and who was refused: rows that are added and never changed. */
export abstract class AuditTrail {
  /** Adds a row in the surrounding transaction, so that the act and its record are stored together or not at all. */
  abstract record(entry: AuditEntry): Promise<void>;

  /** Adds a row soon, together with others. Never throws and never waits; bounded, with the number of those that were too many. */
  abstract note(entry: AuditEntry): void;
}
