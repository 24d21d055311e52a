import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from '@anthropic-ai/sdk';
import { fromAnthropicError } from './anthropic-error-mapping';

function vendorError(status: number | undefined, type: string, message = 'canary', headers = {}): APIError {
  return new APIError(status, { type: 'error', error: { type, message } }, undefined, new Headers(headers));
}

function map(thrown: unknown): ReturnType<typeof fromAnthropicError> {
  return fromAnthropicError('anthropic', thrown);
}

describe('fromAnthropicError', () => {
  it.each([
    [400, 'invalid_request_error', 'messages: at least one is needed', 'invalid_request'],
    [400, 'invalid_request_error', 'prompt is too long: 208310 tokens > 200000 maximum', 'context_length_exceeded'],
    [400, 'invalid_request_error', 'input length and `max_tokens` exceed context limit', 'context_length_exceeded'],
    [400, 'invalid_request_error', 'Output blocked by content filtering policy', 'content_filtered'],
    [401, 'authentication_error', '', 'authentication_failed'],
    [402, 'billing_error', '', 'rate_limited'],
    [403, 'permission_error', '', 'authentication_failed'],
    [404, 'not_found_error', '', 'invalid_request'],
    [413, 'request_too_large', '', 'context_length_exceeded'],
    [429, 'rate_limit_error', '', 'rate_limited'],
    [500, 'api_error', '', 'unavailable'],
    [504, 'timeout_error', '', 'timeout'],
    [529, 'overloaded_error', '', 'unavailable'],
    [undefined, 'overloaded_error', '', 'unavailable'],
    [undefined, 'rate_limit_error', '', 'rate_limited'],
    [undefined, 'api_error', '', 'unavailable'],
    [418, 'a_later_invention', '', 'invalid_request'],
  ])('reads status %s with type %s and the words "%s" as %s', (status, type, message, reason) => {
    expect(map(vendorError(status, type, message))).toMatchObject({ reason, status });
  });

  it('keeps the waiting time and the type, and nothing else that the vendor said', () => {
    const failure = map(vendorError(429, 'rate_limit_error', 'canary', { 'retry-after': '3' }));

    expect(failure).toHaveProperty('retryAfterMs', 3000);
    expect(failure?.message).toContain('(HTTP 429, rate_limit_error)');
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('canary');
  });

  it.each([new APIUserAbortError(), new APIConnectionTimeoutError()])('takes %s for a timeout', (thrown) => {
    expect(map(thrown)).toHaveProperty('reason', 'timeout');
  });

  it.each([new APIConnectionError({}), new TypeError('terminated'), 'a text'])('leaves %s to the others', (thrown) => {
    expect(map(thrown)).toBeUndefined();
  });
});
