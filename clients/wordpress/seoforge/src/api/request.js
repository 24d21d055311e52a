import apiFetch from '@wordpress/api-fetch';
import { addQueryArgs } from '@wordpress/url';

import { settings } from '../settings';
import { problemOf } from './problem';

/**
 * Asks the site's own routes, which ask SEOForge.
 * @param {string} path below the plugin's namespace, such as `/analyses`
 * @param {{ body?: object, query?: object, signal?: AbortSignal, idempotencyKey?: string }} [options] with a body it is a POST; of two
 * requests with the same key one is carried out
 * @returns {Promise<any>} the answer's JSON
 * @throws {import('./problem').Problem} or an `AbortError` once the signal says so
 */
export async function request(path, { body, query, signal, idempotencyKey } = {}) {
  try {
    return await apiFetch({
      path: addQueryArgs(`/${settings.restNamespace}${path}`, query),
      ...(body ? { method: 'POST', data: body } : {}),
      ...(idempotencyKey ? { headers: { 'Idempotency-Key': idempotencyKey } } : {}),
      signal,
    });
  } catch (error) {
    throw error?.name === 'AbortError' ? error : problemOf(error);
  }
}
