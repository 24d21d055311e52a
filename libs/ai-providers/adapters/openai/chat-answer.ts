import { APIError } from 'openai';
import type { AnswerPiece } from '../../wire/answer-piece';
import { nonEmptyText, objectFrom } from '../../wire/json';
import { toFinishReason } from './finish-reason';
import { toTokenUsage } from './token-usage';

/** What one JSON body of the vendor says: a whole completion, or one chunk of a streamed one. */
export interface ChatAnswer extends AnswerPiece {
  /** False in the chunk that reports nothing but usage. */
  readonly hasChoice: boolean;
}

/**
 * Reads the first choice of a completion (`message`) or of a chunk (`delta`); undefined when the body is neither.
 * @throws APIError when the body reports an error, as it may under status 200 and in the middle of a stream.
 */
export function readChatAnswer(body: unknown, part: 'message' | 'delta'): ChatAnswer | undefined {
  const answer = objectFrom(body);
  if (answer['error']) throw new APIError(undefined, objectFrom(answer['error']), undefined, undefined);
  if (!Array.isArray(answer['choices'])) return undefined;

  const choice = objectFrom(answer['choices'][0]);
  const content = objectFrom(choice[part])['content'] ?? '';
  if (typeof content !== 'string') return undefined;

  const finishReason = nonEmptyText(choice['finish_reason']);
  return {
    hasChoice: typeof choice[part] === 'object' && choice[part] !== null,
    text: content,
    refused: nonEmptyText(objectFrom(choice[part])['refusal']) !== undefined,
    finishReason: finishReason === undefined ? undefined : toFinishReason(finishReason),
    usage: answer['usage'] ? toTokenUsage(answer['usage']) : undefined,
    responseId: nonEmptyText(answer['id']),
    responseModel: nonEmptyText(answer['model']),
  };
}
