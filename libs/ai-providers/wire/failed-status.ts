import type { ProviderErrorReason } from '../provider-errors';
import { saysContextOverflow } from './context-overflow';

/** Reasons that say so little that the words beside the status are worth reading. */
const VAGUE: ReadonlySet<ProviderErrorReason> = new Set<ProviderErrorReason>(['invalid_request', 'unavailable']);

/**
 * What a status says by itself, or with the vendor's message where that says more.
 * @param status undefined where the error came in the body of an answer that had begun well
 */
export function reasonOfStatus(status: number | undefined, message?: unknown): ProviderErrorReason {
  const reason = reasonByStatus(status);
  return VAGUE.has(reason) && saysContextOverflow(message) ? 'context_length_exceeded' : reason;
}

function reasonByStatus(status: number | undefined): ProviderErrorReason {
  if (status === 401 || status === 403) return 'authentication_failed';
  if (status === 402) return 'quota_exhausted';
  if (status === 404) return 'model_unavailable';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 413) return 'context_length_exceeded';
  if (status === 429) return 'rate_limited';
  return status === undefined || status >= 500 ? 'unavailable' : 'invalid_request';
}
