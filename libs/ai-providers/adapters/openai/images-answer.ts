import type { ImageAnswer } from '../../wire/image-answer';
import { nonEmptyText, objectFrom } from '../../wire/json';
import { tokenCount } from '../../wire/token-count';
import { readOpenAiFailure } from './openai-failure';

/** Reads the pictures of an answer, or the error in their place; undefined where the body is neither. */
export function readImages(body: unknown): ImageAnswer | undefined {
  const answer = objectFrom(body);
  if (answer['error']) return { pictures: [], failure: readOpenAiFailure(undefined, answer) };
  const { data } = answer;
  if (!Array.isArray(data)) return undefined;
  return {
    pictures: data.flatMap((image) => nonEmptyText(objectFrom(image)['b64_json']) ?? []),
    finishReason: { unified: 'stop', raw: undefined },
    usage: usageOf(objectFrom(answer['usage'])),
  };
}

/** Older models report no details: all that they put out is picture. */
function usageOf(usage: Readonly<Record<string, unknown>>): ImageAnswer['usage'] {
  const outputTokens = tokenCount(usage['output_tokens']);
  return {
    inputTokens: tokenCount(usage['input_tokens']),
    outputTokens,
    imageTokens: tokenCount(objectFrom(usage['output_tokens_details'])['image_tokens']) ?? outputTokens,
  };
}
