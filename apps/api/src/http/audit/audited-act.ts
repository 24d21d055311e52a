export const AUDITED = 'audited';

/** What the audit trail says of a route that has done its work. */
export interface AuditedAct {
  /** Stable, `thing.what_was_done`, such as `api_key.revoke`. */
  readonly action: string;
  /** Whether the act and its row are stored together or not at all. */
  readonly atomic: boolean;
}
