import { readGoogleFailure } from './google-failure';

const TOO_LONG = 'The input token count (1200293) exceeds the maximum number of tokens allowed (1048576).';
const KEY_INVALID = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }];

function violated(...violations: readonly Readonly<Record<string, string>>[]): unknown {
  return { error: { status: 'RESOURCE_EXHAUSTED', details: [{ violations }, { retryDelay: '15s' }] } };
}

describe('readGoogleFailure', () => {
  it.each([
    [400, { error: { message: 'Unknown name', status: 'INVALID_ARGUMENT' } }, 'invalid_request'],
    [400, { error: { message: TOO_LONG, status: 'INVALID_ARGUMENT' } }, 'context_length_exceeded'],
    [400, [{ error: { message: TOO_LONG, status: 'INVALID_ARGUMENT' } }], 'context_length_exceeded'],
    [400, { error: { message: 'API key not valid', details: KEY_INVALID } }, 'authentication_failed'],
    [400, { error: { message: 'Please enable billing', status: 'FAILED_PRECONDITION' } }, 'quota_exhausted'],
    [403, { error: { status: 'PERMISSION_DENIED' } }, 'authentication_failed'],
    [403, { error: { status: 'PERMISSION_DENIED', details: [{ reason: 'BILLING_DISABLED' }] } }, 'quota_exhausted'],
    [404, { error: { status: 'NOT_FOUND' } }, 'model_unavailable'],
    [429, { error: { status: 'RESOURCE_EXHAUSTED' } }, 'rate_limited'],
    [429, violated({ quotaId: 'GenerateRequestsPerMinutePerProjectPerModel', quotaValue: '10' }), 'rate_limited'],
    [429, violated({ quotaId: 'TokensPerMinute' }, { quotaId: 'RequestsPerDayPerProject' }), 'quota_exhausted'],
    [429, violated({ quotaId: 'GenerateRequestsPerMinutePerProject', quotaValue: '0' }), 'quota_exhausted'],
    [429, { error: { status: 'RESOURCE_EXHAUSTED', message: 'Your credits are depleted.' } }, 'quota_exhausted'],
    [500, { error: { status: 'INTERNAL' } }, 'unavailable'],
    [503, undefined, 'unavailable'],
    [504, { error: { status: 'DEADLINE_EXCEEDED' } }, 'timeout'],
    [undefined, { error: { status: 'UNAVAILABLE' } }, 'unavailable'],
  ])('reads status %s with the body %j as %s', (status, body, reason) => {
    expect(readGoogleFailure(status, body)).toHaveProperty('reason', reason);
  });

  it('reads the delay that the body asks for', () => {
    expect(readGoogleFailure(429, { error: { details: [{ retryDelay: '34.074s' }] } })).toHaveProperty(
      'retryAfterMs',
      34_074,
    );
  });

  it.each(['7', 'soon', '-7s', '99999999999s', 7])('makes nothing of the delay %j', (retryDelay) => {
    expect(readGoogleFailure(429, { error: { details: [{ retryDelay }] } })).toHaveProperty('retryAfterMs', undefined);
  });
});
