import { BRIEF_PROBLEMS } from '../articles/brief-problems';
import { CHAT_PROBLEMS } from '../chat/chat-problems';
import { IMAGE_PROBLEMS } from '../images/image-problems';
import { MODEL_CALL_PROBLEMS } from '../openai-compat/model-call-problems';

type Problems = Readonly<Record<number, readonly string[]>>;

function together(...several: readonly Problems[]): Problems {
  const statuses = new Set(several.flatMap((problems) => Object.keys(problems).map(Number)));
  return Object.fromEntries(
    [...statuses].map((status) => [status, [...new Set(several.flatMap((problems) => problems[status] ?? []))]]),
  );
}

const { 404: unknownModels = [], ...callProblems } = MODEL_CALL_PROBLEMS;
const STILL_WORKING = { 504: ['wordpress.still_working'] };
const TOOK_TOO_LONG = { 504: ['wordpress.took_too_long'] };
const HELD = { 409: ['idempotency.in_progress'] };

/** What the paths of each kind may fail with, by status; for the description of the API. */
export const CONTENT_PROBLEMS = together(callProblems, STILL_WORKING, HELD, {
  400: [...BRIEF_PROBLEMS, ...unknownModels],
  409: ['article.has_ended'],
  502: ['content.answer_unusable', 'content.wrong_language', 'content.article_too_short'],
  503: ['content.interrupted', 'media.not_stored'],
});
export const ANALYSIS_PROBLEMS = together(TOOK_TOO_LONG, {
  400: ['request.invalid'],
  413: ['request.too_large'],
  422: ['analysis.out_of_memory'],
  503: ['analysis.busy'],
  504: ['analysis.timed_out'],
});
export const WEBSITE_PROBLEMS = together(STILL_WORKING, HELD, {
  400: ['request.invalid', 'site_audit.invalid_url'],
  409: ['site_audit.too_many', 'site_audit.has_ended'],
  422: [
    'fetch.forbidden_target',
    'fetch.timed_out',
    'fetch.unreachable',
    'fetch.too_many_redirects',
    'fetch.bad_answer',
    'site_audit.no_page',
    'site_audit.leads_elsewhere',
  ],
  503: ['site_audit.interrupted'],
});
export const COMPAT_CHAT_PROBLEMS = together(CHAT_PROBLEMS, TOOK_TOO_LONG);
export const COMPAT_IMAGE_PROBLEMS = together(IMAGE_PROBLEMS, STILL_WORKING, HELD, {
  403: ['wordpress.images_need_key'],
});
export const PROMPT_PROBLEMS = together(callProblems, TOOK_TOO_LONG, { 400: unknownModels });
export const TOOL_PROBLEMS = together(CONTENT_PROBLEMS, ANALYSIS_PROBLEMS, COMPAT_IMAGE_PROBLEMS, {
  400: ['wordpress.tool_unknown'],
});
