/** Sent by the database itself whenever a row of `api_keys` is changed or removed; the payload is the key's hash. */
export const API_KEY_CHANGED = 'api_key_changed';

/** Sent by the database itself whenever a session ends or is prolonged; the payload is its id. */
export const SESSION_CHANGED = 'session_changed';

/** Sent by the database itself whenever an account gets another role, is disabled, enabled or removed; the payload is its id. */
export const USER_CHANGED = 'user_changed';
