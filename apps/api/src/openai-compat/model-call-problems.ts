/** What every call to a model may fail with, by status; for the description of the API. */
export const MODEL_CALL_PROBLEMS: Readonly<Record<number, readonly string[]>> = {
  400: ['request.invalid', 'request.malformed', 'provider.context_length_exceeded', 'provider.content_filtered'],
  402: ['budget.exceeded', 'budget.call_limit_exceeded'],
  404: ['ai.model_unknown', 'ai.route_unknown'],
  413: ['request.too_large'],
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
