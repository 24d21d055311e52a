import { providerFailure } from './provider-failure';
import { reasonOfStatus, toProviderError } from './thrown-error';

function map(thrown: unknown, signal?: AbortSignal): ReturnType<typeof toProviderError> {
  return toProviderError('vendor', thrown, signal, () => undefined);
}

describe('toProviderError', () => {
  it.each([
    ['the deadline ended the request', new DOMException('Aborted', 'AbortError'), 'timeout'],
    ['a timeout ended the body', new DOMException('Timed out', 'TimeoutError'), 'timeout'],
    ['the body broke off', new TypeError('terminated'), 'connection_failed'],
    ['the body is not JSON', new SyntaxError('Unexpected token'), 'invalid_answer'],
    ['something else was thrown', 'a text', 'connection_failed'],
  ])('knows that %s', (_name, thrown, reason) => {
    expect(map(thrown)).toHaveProperty('reason', reason);
  });

  it('asks the vendor’s own mapping', () => {
    const failure = providerFailure('vendor', 'rate_limited');

    expect(toProviderError('vendor', new Error('429'), undefined, () => failure)).toBe(failure);
  });

  it('calls everything aborted once the caller has aborted', () => {
    expect(map(new TypeError('terminated'), AbortSignal.abort())).toHaveProperty('reason', 'aborted');
  });

  it('hands on what is mapped already', () => {
    const failure = providerFailure('vendor', 'content_filtered');

    expect(map(failure)).toBe(failure);
  });

  it('names the system code that lies under other errors, and nothing else of them', () => {
    const cause = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
    const failure = map(new Error('canary', { cause }));

    expect(failure.message).toContain('(ECONNREFUSED)');
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('canary');
  });
});

describe('reasonOfStatus', () => {
  it.each([
    [400, 'invalid_request'],
    [401, 'authentication_failed'],
    [403, 'authentication_failed'],
    [404, 'invalid_request'],
    [408, 'timeout'],
    [409, 'invalid_request'],
    [429, 'rate_limited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [504, 'timeout'],
    [529, 'unavailable'],
    [undefined, 'unavailable'],
  ])('reads status %s as %s', (status, reason) => {
    expect(reasonOfStatus(status)).toBe(reason);
  });
});
