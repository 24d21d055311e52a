/** Notifications between API and worker processes; the payload is the audit's id. */
export const SITE_AUDIT_ENDED = 'site_audit_ended';
export const SITE_AUDIT_CANCELLED = 'site_audit_cancelled';
