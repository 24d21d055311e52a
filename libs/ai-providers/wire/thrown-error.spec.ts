import { Deadline } from './deadline';
import { providerFailure } from './provider-failure';
import { toProviderError } from './thrown-error';

function map(thrown: unknown, signal?: AbortSignal): ReturnType<typeof toProviderError> {
  const deadline = new Deadline(60_000, signal);
  deadline.cancel();
  return toProviderError('vendor', thrown, deadline);
}

describe('toProviderError', () => {
  it.each([
    ['the body broke off', new TypeError('terminated'), 'connection_failed'],
    ['the body is not JSON', new SyntaxError('Unexpected token'), 'invalid_answer'],
    ['something else was thrown', 'a text', 'connection_failed'],
    ['nothing was thrown', undefined, 'connection_failed'],
  ])('knows that %s', (_name, thrown, reason) => {
    expect(map(thrown)).toHaveProperty('reason', reason);
  });

  it('calls everything a timeout once the time is up', async () => {
    const deadline = new Deadline(0, undefined);
    await new Promise((resolve) => {
      deadline.signal.addEventListener('abort', resolve);
    });

    expect(toProviderError('vendor', new TypeError('terminated'), deadline)).toHaveProperty('reason', 'timeout');
  });

  it('calls everything aborted once the caller has aborted', () => {
    expect(map(new TypeError('terminated'), AbortSignal.abort())).toHaveProperty('reason', 'aborted');
  });

  it('hands on what is mapped already, also under an error of an SDK', () => {
    const failure = providerFailure('vendor', 'content_filtered');

    expect(map(failure, AbortSignal.abort())).toBe(failure);
    expect(map(new Error('Connection error.', { cause: failure }))).toBe(failure);
  });

  it('names the system code that lies under other errors, and nothing else of them', () => {
    const cause = new TypeError('fetch failed', { cause: Object.assign(new Error(), { code: 'ECONNREFUSED' }) });
    const failure = map(new Error('canary', { cause }));

    expect(failure.message).toContain('(ECONNREFUSED)');
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('canary');
  });
});
