import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { fromOpenAiError } from './openai-error-mapping';

function vendorError(status: number | undefined, code: string | null, headers: Record<string, string> = {}): APIError {
  return new APIError(status, { message: 'secret words of the vendor', code }, undefined, new Headers(headers));
}

function map(thrown: unknown): ReturnType<typeof fromOpenAiError> {
  return fromOpenAiError('openai', thrown);
}

describe('fromOpenAiError', () => {
  it.each([
    [400, 'invalid_value', 'invalid_request'],
    [400, 'context_length_exceeded', 'context_length_exceeded'],
    [400, 'content_filter', 'content_filtered'],
    [400, 'content_policy_violation', 'content_filtered'],
    [401, 'invalid_api_key', 'authentication_failed'],
    [404, 'model_not_found', 'invalid_request'],
    [429, 'rate_limit_exceeded', 'rate_limited'],
    [429, 'insufficient_quota', 'rate_limited'],
    [500, null, 'unavailable'],
    [undefined, null, 'unavailable'],
    [undefined, 'rate_limit_exceeded', 'rate_limited'],
    [400, 'constructor', 'invalid_request'],
  ])('reads status %s with code %s as %s', (status, code, reason) => {
    expect(map(vendorError(status, code))).toMatchObject({ reason, status, code: `provider.${reason}` });
  });

  it('keeps the waiting time', () => {
    expect(map(vendorError(429, null, { 'retry-after': '3' }))).toHaveProperty('retryAfterMs', 3000);
  });

  it.each([
    ['the SDK gave up waiting', new APIConnectionTimeoutError()],
    ['the deadline ended the request', new APIUserAbortError()],
  ])('takes it for a timeout that %s', (_name, thrown) => {
    expect(map(thrown)).toHaveProperty('reason', 'timeout');
  });

  it.each([new APIConnectionError({}), new TypeError('terminated'), 'a text'])('leaves %s to the others', (thrown) => {
    expect(map(thrown)).toBeUndefined();
  });

  it('repeats neither the words of the vendor nor a code that is none', () => {
    const failure = map(vendorError(400, `sk-${'x'.repeat(5000)}`));

    expect(failure?.message).toBe('openai rejected the request: check the model and its options (HTTP 400).');
    expect(failure?.cause).toBeUndefined();
  });
});
