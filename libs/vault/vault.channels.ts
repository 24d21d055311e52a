/** Sent by the database itself whenever a row of `sealed_secrets` is added, changed or removed; the payload is the owner's id. */
export const SECRET_CHANGED = 'secret_changed';
