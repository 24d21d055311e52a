import { ApiError } from '@google/genai';
import { fromErrorResponse, fromGoogleError } from './google-error-mapping';

function responseWith(status: number, body: unknown): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
}

const TOO_LONG = 'The input token count (1200293) exceeds the maximum number of tokens allowed (1048576).';
const KEY_INVALID = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }];

describe('fromErrorResponse', () => {
  it.each([
    [400, { error: { message: 'Unknown name', status: 'INVALID_ARGUMENT' } }, 'invalid_request'],
    [400, { error: { message: TOO_LONG, status: 'INVALID_ARGUMENT' } }, 'context_length_exceeded'],
    [400, [{ error: { message: TOO_LONG, status: 'INVALID_ARGUMENT' } }], 'context_length_exceeded'],
    [400, { error: { message: 'API key not valid', details: KEY_INVALID } }, 'authentication_failed'],
    [403, { error: { status: 'PERMISSION_DENIED' } }, 'authentication_failed'],
    [404, { error: { status: 'NOT_FOUND' } }, 'invalid_request'],
    [429, { error: { status: 'RESOURCE_EXHAUSTED' } }, 'rate_limited'],
    [500, { error: { status: 'INTERNAL' } }, 'unavailable'],
    [503, '<h1>Bad gateway</h1>', 'unavailable'],
    [504, { error: { status: 'DEADLINE_EXCEEDED' } }, 'timeout'],
  ])('reads status %s with the body %j as %s', async (status, body, reason) => {
    expect(await fromErrorResponse('google', responseWith(status, body))).toMatchObject({ reason, status });
  });

  it.each(['7', 'soon', '-7s', '99999999999s', 7])('makes nothing of the delay %j', async (retryDelay) => {
    const failure = await fromErrorResponse('google', responseWith(429, { error: { details: [{ retryDelay }] } }));

    expect(failure.retryAfterMs).toBeUndefined();
  });
});

describe('fromGoogleError', () => {
  it('reads the status of an error in the middle of a stream, and nothing that the vendor said', () => {
    const failure = fromGoogleError('google', new ApiError({ status: 503, message: 'canary' }));

    expect(failure).toMatchObject({ reason: 'unavailable', status: 503 });
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('canary');
  });

  it.each([new TypeError('terminated'), 'a text'])('leaves %s to the others', (thrown) => {
    expect(fromGoogleError('google', thrown)).toBeUndefined();
  });
});
