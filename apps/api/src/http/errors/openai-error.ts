import type { OpenAiError, Problem } from './problem';

/** Where programs written for OpenAI's API call. */
const OPENAI_PATHS = '/openai/v1/';

/** OpenAI's words for what programs tell apart (https://platform.openai.com/docs/guides/error-codes); elsewhere the code is ours. */
const OPENAI_CODES = new Map([
  ['ai.model_unknown', 'model_not_found'],
  ['ai.route_unknown', 'model_not_found'],
  ['auth.credentials_invalid', 'invalid_api_key'],
  ['auth.credentials_missing', 'invalid_api_key'],
  ['budget.exceeded', 'insufficient_quota'],
  ['provider.content_filtered', 'content_filter'],
  ['provider.context_length_exceeded', 'context_length_exceeded'],
  ['rate_limit.exceeded', 'rate_limit_exceeded'],
]);

const TYPES_BY_STATUS = new Map([
  [401, 'authentication_error'],
  [402, 'insufficient_quota'],
  [403, 'permission_error'],
  [429, 'rate_limit_error'],
]);

export function isReadByOpenAiLibraries(path: string): boolean {
  return path.startsWith(OPENAI_PATHS);
}

export function openAiErrorOf({ status, code, detail, errors }: Problem): OpenAiError {
  const pointer = errors?.[0]?.pointer;
  return {
    message: [detail, ...(errors ?? []).map((fault) => `${fault.pointer}: ${fault.detail}.`)].join(' '),
    type: TYPES_BY_STATUS.get(status) ?? (status >= 500 ? 'server_error' : 'invalid_request_error'),
    param: pointer === undefined ? null : memberAt(pointer),
    code: OPENAI_CODES.get(code) ?? code,
  };
}

function memberAt(pointer: string): string {
  return pointer
    .replace(/^\//, '')
    .replaceAll(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
}
