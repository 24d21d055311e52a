/** Notifications between API and worker processes; the payload is the report's id. */
export const SITE_REPORT_ENDED = 'site_report_ended';
export const SITE_REPORT_CANCELLED = 'site_report_cancelled';
