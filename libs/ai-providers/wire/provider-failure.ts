import type { TokenUsage } from '../ports/language-model';
import { ProviderError, type ProviderErrorReason } from '../provider-errors';

const MEANING: Record<ProviderErrorReason, string> = {
  rate_limited: 'refused the call because of its rate limit: wait, or raise the limits of the account',
  quota_exhausted: 'refused the call because the account has no credit left: top it up',
  model_unavailable: 'does not have the model, or not for this account: choose another one, or check the base URL',
  overloaded: 'has too many calls of this service under way: try again, or raise AI_PROVIDER_CONCURRENCY',
  circuit_open: 'failed so often that it is left alone for a moment: try again',
  unavailable: 'is not available at the moment: try again',
  connection_failed: 'could not be reached or closed the connection early: check the base URL and the network',
  timeout: 'did not answer in time: try again, or allow more time',
  invalid_answer: 'answered with something that is no completion: try again, or check the base URL',
  invalid_request: 'rejected the request: check the model and its options',
  context_length_exceeded: 'cannot take a request of this length: shorten it, or choose a model with a larger context',
  content_filtered: 'declined to answer because of its content policy: change the text',
  authentication_failed: 'rejected the API key: check the key and its permissions',
  aborted: 'was not asked to the end: the caller ended the call',
};

/** What the vendor or the network said, as far as it is safe to repeat. */
export interface FailureFacts {
  readonly status?: number | undefined;
  /** The vendor's or the system's error code, not yet checked. */
  readonly code?: unknown;
  readonly retryAfterMs?: number | undefined;
  /** The vendor certainly never saw the request. */
  readonly isUnsent?: boolean;
  /** What the vendor told of a request that it refused after it had worked on it. */
  readonly usage?: TokenUsage | undefined;
}

/**
 * A ProviderError in our own words. The vendor's message and the SDK's error are left out on purpose, as a message
 * and as a cause: they may quote the prompt, the answer or the key.
 */
export function providerFailure(
  provider: string,
  reason: ProviderErrorReason,
  facts: FailureFacts = {},
): ProviderError {
  const known = [facts.status === undefined ? [] : `HTTP ${facts.status}`, isCode(facts.code) ? facts.code : []].flat();
  return new ProviderError({
    provider,
    reason,
    message: `${provider} ${MEANING[reason]}${known.length > 0 ? ` (${known.join(', ')})` : ''}.`,
    ...(facts.status === undefined ? {} : { status: facts.status }),
    ...(facts.retryAfterMs === undefined ? {} : { retryAfterMs: facts.retryAfterMs }),
    ...(facts.isUnsent === undefined ? {} : { isUnsent: facts.isUnsent }),
    usage: facts.usage,
  });
}

function isCode(code: unknown): code is string {
  return typeof code === 'string' && /^[A-Za-z][\w.]{1,59}$/.test(code);
}
