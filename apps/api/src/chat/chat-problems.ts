/** What an answer may be refused with, by status; for the description of the API. */
export const CHAT_PROBLEMS: Readonly<Record<number, readonly string[]>> = {
  400: ['request.invalid', 'request.malformed', 'ai.route_unknown', 'ai.model_unknown', 'provider.content_filtered'],
  402: ['budget.exceeded', 'budget.call_limit_exceeded'],
  404: ['chat.session_not_found'],
  409: ['chat.session_full'],
  413: ['request.too_large'],
  429: ['chat.visitor_limited'],
  502: [
    'provider.rate_limited',
    'provider.quota_exhausted',
    'provider.unavailable',
    'provider.connection_failed',
    'provider.invalid_answer',
    'provider.invalid_request',
    'provider.authentication_failed',
  ],
  503: ['provider.overloaded', 'provider.circuit_open'],
  504: ['provider.timeout'],
};
