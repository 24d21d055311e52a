import { APIError } from 'openai';
import type { TokenUsage } from '../../ports/language-model';
import { objectFrom } from './json-object';
import { toTokenUsage } from './token-usage';

/** What one JSON body of the vendor says: a whole completion, or one chunk of a streamed one. */
export interface ChatAnswer {
  /** False in the chunk that reports nothing but usage. */
  readonly hasChoice: boolean;
  readonly text: string;
  /** The model declined to answer; its explanation stands in the place of a text. */
  readonly refused: boolean;
  readonly finishReason: string | undefined;
  readonly usage: TokenUsage | undefined;
  readonly responseId: string | undefined;
  readonly responseModel: string | undefined;
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

  return {
    hasChoice: typeof choice[part] === 'object' && choice[part] !== null,
    text: content,
    refused: nonEmptyText(objectFrom(choice[part])['refusal']) !== undefined,
    finishReason: nonEmptyText(choice['finish_reason']),
    usage: answer['usage'] ? toTokenUsage(answer['usage']) : undefined,
    responseId: nonEmptyText(answer['id']),
    responseModel: nonEmptyText(answer['model']),
  };
}

function nonEmptyText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
