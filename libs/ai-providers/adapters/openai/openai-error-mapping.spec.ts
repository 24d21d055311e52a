import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { toProviderError } from './openai-error-mapping';
import { providerFailure } from './provider-failure';

function vendorError(status: number | undefined, code: string | null, headers: Record<string, string> = {}): APIError {
  return new APIError(status, { message: 'secret words of the vendor', code }, undefined, new Headers(headers));
}

function map(thrown: unknown): ReturnType<typeof toProviderError> {
  return toProviderError('openai', thrown, undefined);
}

describe('toProviderError', () => {
  it.each([
    [400, 'invalid_value', 'invalid_request'],
    [400, 'context_length_exceeded', 'context_length_exceeded'],
    [400, 'content_filter', 'content_filtered'],
    [400, 'content_policy_violation', 'content_filtered'],
    [401, 'invalid_api_key', 'authentication_failed'],
    [403, null, 'authentication_failed'],
    [404, 'model_not_found', 'invalid_request'],
    [408, null, 'timeout'],
    [409, null, 'invalid_request'],
    [429, 'rate_limit_exceeded', 'rate_limited'],
    [429, 'insufficient_quota', 'rate_limited'],
    [500, null, 'unavailable'],
    [503, null, 'unavailable'],
    [504, null, 'timeout'],
    [529, null, 'unavailable'],
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
    ['the SDK gave up waiting', new APIConnectionTimeoutError(), 'timeout'],
    ['the deadline ended the request', new APIUserAbortError(), 'timeout'],
    ['the deadline ended the body', new DOMException('Aborted', 'AbortError'), 'timeout'],
    ['the connection failed', new APIConnectionError({}), 'connection_failed'],
    ['the body broke off', new TypeError('terminated'), 'connection_failed'],
    ['the body is not JSON', new SyntaxError('Unexpected token'), 'invalid_answer'],
    ['something else was thrown', 'a text', 'connection_failed'],
  ])('knows that %s', (_name, thrown, reason) => {
    expect(map(thrown)).toHaveProperty('reason', reason);
  });

  it('calls everything aborted once the caller has aborted', () => {
    const signal = AbortSignal.abort();

    expect(toProviderError('openai', new APIUserAbortError(), signal)).toHaveProperty('reason', 'aborted');
    expect(toProviderError('openai', new TypeError('terminated'), signal)).toHaveProperty('reason', 'aborted');
  });

  it('hands on what is mapped already', () => {
    const failure = providerFailure('openai', 'content_filtered');

    expect(map(failure)).toBe(failure);
  });

  it('names the system code that lies under the connection error', () => {
    const cause = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });

    expect(map(new APIConnectionError({ cause })).message).toContain('(ECONNREFUSED)');
  });

  it('repeats neither the words of the vendor nor a code that is none', () => {
    const failure = map(vendorError(400, `sk-${'x'.repeat(5000)}`));

    expect(failure.message).toBe('openai rejected the request: check the model and its options (HTTP 400).');
    expect(failure.cause).toBeUndefined();
  });
});
