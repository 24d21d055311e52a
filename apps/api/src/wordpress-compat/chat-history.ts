import type { EarlierExchange } from '@seoforge/chat';

import { isList, isObject } from '../openai-compat/body-reader';

const MOST_MESSAGES = 40;
const LONGEST_TEXT = 2_000;
/** What widgets call whoever asks; all others answer. */
const VISITORS = new Set<unknown>(['user', 'visitor', 'customer', 'human', 'you']);

/** What a widget remembers of its conversation, as questions with their answers, oldest first; a question without one is left out. */
export function exchangesOf(history: unknown): readonly EarlierExchange[] {
  const exchanges: { question: string; answer: string }[] = [];
  let question = '';
  for (const message of isList(history) ? history.slice(-MOST_MESSAGES) : []) {
    if (!isObject(message) || typeof message['text'] !== 'string') continue;
    const text = message['text'].slice(0, LONGEST_TEXT).replaceAll('\0', '').toWellFormed().trim();
    if (isVisitor(message['sender'])) question = text;
    else if (question !== '' && text !== '') {
      exchanges.push({ question, answer: text });
      question = '';
    }
  }
  return exchanges;
}

function isVisitor(sender: unknown): boolean {
  return VISITORS.has(typeof sender === 'string' ? sender.toLowerCase() : sender);
}
