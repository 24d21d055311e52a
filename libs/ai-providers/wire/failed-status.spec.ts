import { reasonOfStatus } from './failed-status';

describe('reasonOfStatus', () => {
  it.each([
    [400, 'invalid_request'],
    [401, 'authentication_failed'],
    [402, 'quota_exhausted'],
    [403, 'authentication_failed'],
    [404, 'model_unavailable'],
    [408, 'timeout'],
    [409, 'invalid_request'],
    [413, 'context_length_exceeded'],
    [429, 'rate_limited'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [504, 'timeout'],
    [529, 'unavailable'],
    [undefined, 'unavailable'],
  ])('reads status %s as %s', (status, reason) => {
    expect(reasonOfStatus(status)).toBe(reason);
  });

  const TOO_LONG = 'the request exceeds the available context size';

  it.each([
    [400, 'context_length_exceeded'],
    [500, 'context_length_exceeded'],
    [undefined, 'context_length_exceeded'],
    [401, 'authentication_failed'],
    [429, 'rate_limited'],
  ])('reads the words beside status %s only where it says too little: %s', (status, reason) => {
    expect(reasonOfStatus(status, TOO_LONG)).toBe(reason);
  });
});
