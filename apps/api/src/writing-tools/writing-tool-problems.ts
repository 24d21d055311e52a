import { MODEL_CALL_PROBLEMS } from '../openai-compat/model-call-problems';
import { BRIEF_PROBLEMS } from '../articles/brief-problems';

/** What every tool that asks a model at once may fail with, by status; for the description of the API. */
export const WRITING_TOOL_PROBLEMS: Readonly<Record<number, readonly string[]>> = {
  400: [
    ...BRIEF_PROBLEMS.filter((code) => code !== 'content.outline_too_long'),
    'provider.context_length_exceeded',
    'provider.content_filtered',
  ],
  402: ['budget.exceeded', 'budget.call_limit_exceeded', 'budget.article_limit_exceeded'],
  413: ['request.too_large'],
  502: [...(MODEL_CALL_PROBLEMS[502] ?? []), 'content.answer_unusable', 'content.wrong_language'],
  503: MODEL_CALL_PROBLEMS[503] ?? [],
  504: MODEL_CALL_PROBLEMS[504] ?? [],
};
