/** Sent by the database itself whenever a row of `sites` is added, changed or removed; the payload is the site's id. */
export const SITE_CHANGED = 'site_changed';
