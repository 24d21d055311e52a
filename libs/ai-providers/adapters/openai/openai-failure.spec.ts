import { readOpenAiFailure } from './openai-failure';

describe('readOpenAiFailure', () => {
  it.each([
    [400, 'invalid_value', 'invalid_request'],
    [400, 'context_length_exceeded', 'context_length_exceeded'],
    [400, 'content_filter', 'content_filtered'],
    [400, 'content_policy_violation', 'content_filtered'],
    [400, 'moderation_blocked', 'content_filtered'],
    [400, 'billing_hard_limit_reached', 'quota_exhausted'],
    [401, 'invalid_api_key', 'authentication_failed'],
    [404, 'model_not_found', 'model_unavailable'],
    [429, 'rate_limit_exceeded', 'rate_limited'],
    [429, 'insufficient_quota', 'quota_exhausted'],
    [500, null, 'unavailable'],
    [undefined, null, 'unavailable'],
    [undefined, 'rate_limit_exceeded', 'rate_limited'],
    [400, 'constructor', 'invalid_request'],
  ])('reads status %s with code %s as %s', (status, code, reason) => {
    expect(readOpenAiFailure(status, { error: { message: 'words of the vendor', code } })).toHaveProperty(
      'reason',
      reason,
    );
  });

  it('reads the type where the code is none', () => {
    const error = { type: 'insufficient_quota', code: null };

    expect(readOpenAiFailure(429, { error })).toEqual({ reason: 'quota_exhausted', code: 'insufficient_quota' });
  });

  const TOO_LONG = 'This model’s maximum context length is 6048 tokens. However, you requested 6616 tokens.';

  it.each([
    ['vLLM', 400, { error: { message: TOO_LONG, type: 'BadRequestError', code: 400 } }],
    ['an older vLLM', 400, { object: 'error', message: TOO_LONG, type: 'BadRequestError', code: 400 }],
    ['LM Studio', 400, { error: 'The number of tokens to keep is greater than the context length (4096).' }],
    ['a FastAPI server', 422, { detail: TOO_LONG }],
    ['llama.cpp', 500, { error: { message: 'the request exceeds the available context size, try increasing it' } }],
    ['OpenRouter in a stream', undefined, { error: { message: `This endpoint: ${TOO_LONG}`, code: 400 } }],
    ['a proxy', 413, undefined],
  ])('knows a request that is too long for %s', (_name, status, body) => {
    expect(readOpenAiFailure(status, body)).toHaveProperty('reason', 'context_length_exceeded');
  });

  it.each([undefined, null, [], 'text', { error: null }, { error: ['text'] }])('reads no more from %j', (body) => {
    expect(readOpenAiFailure(400, body)).toEqual({ reason: 'invalid_request', code: undefined });
  });
});
