import { ProviderError, type ProviderErrorReason } from '../../provider-errors';

export const PROVIDER = 'simulated';

const MESSAGES: Record<ProviderErrorReason, string> = {
  rate_limited: 'simulated a rate limit: wait, then try again',
  quota_exhausted: 'simulated an account without credit: top it up',
  model_unavailable: 'simulated a model that it does not have: choose another one',
  overloaded: 'simulated too many calls at once: try again',
  circuit_open: 'simulated an open circuit: try again',
  unavailable: 'simulated an outage: try again',
  connection_failed: 'simulated a lost connection: try again',
  timeout: 'simulated a timeout: try again',
  invalid_answer: 'simulated an answer that is no completion: try again',
  invalid_request: 'simulated a rejected request: change the request',
  context_length_exceeded: 'simulated a request that is too long: shorten it',
  content_filtered: 'simulated a refusal: change the text',
  authentication_failed: 'simulated a rejected key: take providerOptions.simulated.failWith away',
  aborted: 'was not asked to the end: the caller ended the call',
};

export function isProviderErrorReason(value: unknown): value is ProviderErrorReason {
  return typeof value === 'string' && Object.hasOwn(MESSAGES, value);
}

/** The failure that a request asked for, or the end that its signal gave it. */
export function simulatedFailure(reason: ProviderErrorReason): ProviderError {
  return new ProviderError({ provider: PROVIDER, reason, message: `${PROVIDER} ${MESSAGES[reason]}.` });
}

/** The refusal of a request that no model could answer; `problem` says what to change. */
export function invalidRequest(problem: string): ProviderError {
  return new ProviderError({ provider: PROVIDER, reason: 'invalid_request', message: `${PROVIDER}: ${problem}.` });
}
