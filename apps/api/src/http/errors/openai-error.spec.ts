import { AppError, type AppErrorOptions } from '@seoforge/kernel';

import { isReadByOpenAiLibraries, openAiErrorOf } from './openai-error';
import { problemOf } from './problem';

const errorOf = (options: Partial<AppErrorOptions>): unknown =>
  openAiErrorOf(
    problemOf(new AppError({ code: 'tea.gone', kind: 'not_found', message: 'No tea.', ...options }), '', '1'),
  );

describe('openAiErrorOf', () => {
  it.each([
    ['auth.credentials_invalid', 'unauthenticated', 'authentication_error', 'invalid_api_key'],
    ['auth.scope_missing', 'forbidden', 'permission_error', 'auth.scope_missing'],
    ['rate_limit.exceeded', 'rate_limited', 'rate_limit_error', 'rate_limit_exceeded'],
    ['budget.exceeded', 'budget_exceeded', 'insufficient_quota', 'insufficient_quota'],
    ['ai.route_unknown', 'not_found', 'invalid_request_error', 'model_not_found'],
    ['provider.context_length_exceeded', 'invalid', 'invalid_request_error', 'context_length_exceeded'],
    ['provider.timeout', 'timeout', 'server_error', 'provider.timeout'],
    ['internal', 'internal', 'server_error', 'internal'],
  ] as const)('says %s (%s) as %s, %s', (code, kind, type, openAiCode) => {
    expect(errorOf({ code, kind })).toEqual({ message: 'No tea.', type, param: null, code: openAiCode });
  });

  it.each([
    ['/model', 'model'],
    ['/messages/0/content/12/type', 'messages[0].content[12].type'],
    ['', ''],
  ])('names the member at %s as %s', (pointer, param) => {
    const details = [
      { pointer, detail: 'is wrong' },
      { pointer: '/n', detail: 'must be 1' },
    ];
    expect(errorOf({ kind: 'invalid', details })).toMatchObject({
      param,
      message: `No tea. ${pointer}: is wrong. /n: must be 1.`,
    });
  });
});

describe('isReadByOpenAiLibraries', () => {
  it.each([
    ['/openai/v1/chat/completions', true],
    ['/openai/v1/nothing', true],
    ['/openai', false],
    ['/api/v1/openai/v1/', false],
  ])('%s: %s', (path, expected) => {
    expect(isReadByOpenAiLibraries(path)).toBe(expected);
  });
});
