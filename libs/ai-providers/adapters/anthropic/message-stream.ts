import type { AnswerPiece } from '../../wire/answer-piece';
import { nonEmptyText, objectFrom, parseJson, type JsonObject } from '../../wire/json';
import { readAnthropicFailure } from './anthropic-failure';
import { messageFacts, stopReasonOf } from './message';
import { toTokenUsage } from './token-usage';

/**
 * Reads the events of one streamed message. Input tokens stand in the first event and output tokens in the last, each of
 * which may leave the other's null.
 */
export function messageStreamReader(): (data: string) => AnswerPiece | undefined {
  let usage: JsonObject = {};
  return (data) => {
    const event = objectFrom(parseJson(data));
    switch (event['type']) {
      case 'message_start': {
        const message = objectFrom(event['message']);
        usage = known(message['usage']);
        return messageFacts(message);
      }
      case 'content_block_delta':
        return contentOf(objectFrom(event['delta']));
      case 'message_delta':
        usage = { ...usage, ...known(event['usage']) };
        return {
          finishReason: stopReasonOf(objectFrom(event['delta'])),
          usage: event['usage'] ? toTokenUsage(usage) : undefined,
        };
      case 'message_stop':
        return { isEnd: true };
      case 'error':
        return { failure: readAnthropicFailure(undefined, event) };
      default:
        return undefined;
    }
  };
}

/** A `thinking_delta` holds thoughts, or where those are kept back nothing; their end is signed. */
function contentOf({ type, text }: JsonObject): AnswerPiece {
  return { text: nonEmptyText(text), isReasoning: type === 'thinking_delta' || type === 'signature_delta' };
}

function known(usage: unknown): JsonObject {
  return Object.fromEntries(Object.entries(objectFrom(usage)).filter(([, value]) => value !== null));
}
