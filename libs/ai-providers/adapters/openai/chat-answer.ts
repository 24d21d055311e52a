import type { AnswerPiece } from '../../wire/answer-piece';
import { nonEmptyText, objectFrom, parseJson } from '../../wire/json';
import { toFinishReason } from './finish-reason';
import { readOpenAiFailure } from './openai-failure';
import { toTokenUsage } from './token-usage';

/** Where servers of the protocol put what the model thinks: DeepSeek, vLLM, llama.cpp the one; Ollama, OpenRouter the other. */
const THOUGHTS = ['reasoning_content', 'reasoning'];

/** What one JSON body of the vendor says: a whole completion, or one chunk of a streamed one. */
export interface ChatAnswer extends AnswerPiece {
  /** False in the chunk that reports nothing but usage. */
  readonly hasChoice: boolean;
}

/** One event of a streamed completion; undefined where it says nothing, or is malformed. */
export function readChunk(data: string): AnswerPiece | undefined {
  return data === '[DONE]' ? { isEnd: true } : readChatAnswer(parseJson(data), 'delta');
}

/**
 * Reads the first choice of a completion (`message`) or of a chunk (`delta`), or the error that a body may report under
 * status 200 and in the middle of a stream; undefined when the body is none of them.
 */
export function readChatAnswer(body: unknown, part: 'message' | 'delta'): ChatAnswer | undefined {
  const answer = objectFrom(body);
  if (answer['error']) return { hasChoice: false, failure: readOpenAiFailure(undefined, body) };
  if (!Array.isArray(answer['choices'])) return undefined;

  const choice = objectFrom(answer['choices'][0]);
  const said = objectFrom(choice[part]);
  const text = said['content'] ?? '';
  if (typeof text !== 'string') return undefined;

  const finishReason = nonEmptyText(choice['finish_reason']);
  return {
    hasChoice: typeof choice[part] === 'object' && choice[part] !== null,
    text,
    isReasoning: THOUGHTS.some((member) => nonEmptyText(said[member]) !== undefined),
    failure: nonEmptyText(said['refusal']) === undefined ? undefined : { reason: 'content_filtered' },
    finishReason: finishReason === undefined ? undefined : toFinishReason(finishReason),
    usage: answer['usage'] ? toTokenUsage(answer['usage']) : undefined,
    responseId: nonEmptyText(answer['id']),
    responseModel: nonEmptyText(answer['model']),
  };
}
