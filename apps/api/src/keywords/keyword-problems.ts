import { MODEL_CALL_PROBLEMS } from '../openai-compat/model-call-problems';

/** What research may fail with, by status; for the description of the API. */
export const KEYWORD_PROBLEMS: Readonly<Record<number, readonly string[]>> = {
  400: [
    ...(MODEL_CALL_PROBLEMS[400] ?? []),
    ...(MODEL_CALL_PROBLEMS[404] ?? []),
    'fetch.invalid_url',
    'fetch.forbidden_target',
  ],
  402: [...(MODEL_CALL_PROBLEMS[402] ?? []), 'budget.article_limit_exceeded'],
  409: ['keywords.no_posts'],
  413: ['request.too_large'],
  422: ['keywords.page_unusable'],
  502: [
    ...(MODEL_CALL_PROBLEMS[502] ?? []),
    'content.answer_unusable',
    'content.wrong_language',
    'fetch.unreachable',
    'fetch.too_many_redirects',
    'fetch.bad_answer',
  ],
  503: MODEL_CALL_PROBLEMS[503] ?? [],
  504: [...(MODEL_CALL_PROBLEMS[504] ?? []), 'fetch.timed_out'],
};
