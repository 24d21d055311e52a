import { readAnthropicFailure } from './anthropic-failure';

describe('readAnthropicFailure', () => {
  it.each([
    [400, 'invalid_request_error', 'messages: at least one is needed', 'invalid_request'],
    [400, 'invalid_request_error', 'prompt is too long: 208310 tokens > 200000 maximum', 'context_length_exceeded'],
    [400, 'invalid_request_error', 'input length and `max_tokens` exceed context limit', 'context_length_exceeded'],
    [400, 'invalid_request_error', 'Output blocked by content filtering policy', 'content_filtered'],
    [400, 'invalid_request_error', 'Your credit balance is too low to access the API', 'quota_exhausted'],
    [401, 'authentication_error', '', 'authentication_failed'],
    [402, 'billing_error', '', 'quota_exhausted'],
    [403, 'permission_error', '', 'authentication_failed'],
    [404, 'not_found_error', '', 'model_unavailable'],
    [413, 'request_too_large', '', 'context_length_exceeded'],
    [429, 'rate_limit_error', '', 'rate_limited'],
    [500, 'api_error', '', 'unavailable'],
    [504, 'timeout_error', '', 'timeout'],
    [529, 'overloaded_error', '', 'unavailable'],
    [undefined, 'overloaded_error', '', 'unavailable'],
    [undefined, 'rate_limit_error', '', 'rate_limited'],
    [undefined, 'invalid_request_error', '', 'invalid_request'],
    [undefined, 'api_error', '', 'unavailable'],
    [418, 'a_later_invention', '', 'invalid_request'],
  ])('reads status %s with type %s and the words "%s" as %s', (status, type, message, reason) => {
    const body = { type: 'error', error: { type, message } };

    expect(readAnthropicFailure(status, body)).toEqual({ reason, code: type });
  });

  it('reads the finer code, where there is one', () => {
    const error = { type: 'permission_error', details: { error_code: 'organization_disabled' } };

    expect(readAnthropicFailure(403, { error })).toHaveProperty('code', 'organization_disabled');
  });
});
