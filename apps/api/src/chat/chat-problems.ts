import { MODEL_CALL_PROBLEMS } from '../openai-compat/model-call-problems';

/** What an answer may be refused with, by status; for the description of the API. */
export const CHAT_PROBLEMS: Readonly<Record<number, readonly string[]>> = {
  ...MODEL_CALL_PROBLEMS,
  400: ['request.invalid', 'request.malformed', 'ai.route_unknown', 'ai.model_unknown', 'provider.content_filtered'],
  404: ['chat.session_not_found'],
  409: ['chat.session_full'],
  429: ['chat.visitor_limited'],
};
