import type { LanguageModelRequest, Message } from '@seoforge/ai-providers';
import { taskMessages, wordingFor } from '@seoforge/prompting';

import type { EarlierExchange } from '../domain/exchange';
import type { Passage } from '../domain/passage';
import { AGAIN_IN_ENGLISH, ANSWER_IN_ENGLISH, ROLE_IN_ENGLISH } from './chat.v1.en';
import { AGAIN_IN_THAI, ANSWER_IN_THAI, ROLE_IN_THAI } from './chat.v1.th';

/** The route, and the word on receipts. */
export const CHAT_PURPOSE = 'chat';
/** By this a model says that the passages do not answer the question. */
export const NOT_IN_POSTS = 'NOT_IN_POSTS';

const ROLE = { english: ROLE_IN_ENGLISH, thai: ROLE_IN_THAI };
const INSTRUCTION = { english: ANSWER_IN_ENGLISH, thai: ANSWER_IN_THAI };
const AGAIN = { english: AGAIN_IN_ENGLISH, thai: AGAIN_IN_THAI };
const MAXIMUM_OUTPUT_TOKENS = 1_500;
/** As much of an answer as the model is shown again, in characters. */
const SHOWN_AGAIN = 4_000;

/** All that strangers wrote: it stands in the data block of a prompt alone. */
export interface ChatPromptInput {
  /** Of the answer. */
  readonly language: string;
  readonly passages: readonly Passage[];
  readonly history: readonly EarlierExchange[];
  readonly message: string;
}

export function chatRequest({ language, passages, history, message }: ChatPromptInput): LanguageModelRequest {
  const messages = taskMessages(wordingFor(ROLE, language), INSTRUCTION, {
    task: CHAT_PURPOSE,
    language,
    passages: passages.map(({ number, title, text }) => ({ id: number, title, text })),
    history: history.map(({ question, answer }) => ({ question, answer })),
    message,
  });
  return { messages, maxOutputTokens: MAXIMUM_OUTPUT_TOKENS };
}

/** The request once more, after an answer of which nothing can be shown. */
export function chatRequestAgain(
  request: LanguageModelRequest,
  answer: string,
  language: string,
): LanguageModelRequest {
  const shown = answer.slice(0, SHOWN_AGAIN).toWellFormed().trim();
  const given: readonly Message[] = shown === '' ? [] : [{ role: 'assistant', text: shown }];
  return { ...request, messages: [...request.messages, ...given, { role: 'user', text: wordingFor(AGAIN, language) }] };
}

/** All that a model is told, in the wordings of every language. */
export const CHAT_INSTRUCTIONS = [ROLE, INSTRUCTION, AGAIN].flatMap(({ english, thai }) => [english, thai]).join('\n');
