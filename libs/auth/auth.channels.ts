/** Sent by the database itself whenever a row of `api_keys` is changed or removed; the payload is the key's hash. */
export const API_KEY_CHANGED = 'api_key_changed';
