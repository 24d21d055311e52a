import type { AnswerPiece } from '../../wire/answer-piece';
import { nonEmptyText, objectFrom, parseJson, type JsonObject } from '../../wire/json';
import { providerFailure } from '../../wire/provider-failure';
import { readEventData } from '../../wire/server-sent-events';
import { messageFacts, stopReasonOf, throwReportedError } from './message';
import { toTokenUsage } from './token-usage';

/**
 * The events of a streamed message. Input tokens stand in the first event and output tokens in the last, each of which
 * may leave the other's null.
 * @throws ProviderError `invalid_answer` on a malformed event, which may have held a part of the text
 * @throws APIError on an event that reports an error
 */
export async function* readMessageStream(
  provider: string,
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<AnswerPiece> {
  let usage: JsonObject = {};
  for await (const data of readEventData(body)) {
    const parsed = parseJson(data);
    if (parsed === undefined) throw providerFailure(provider, 'invalid_answer', { code: 'malformed_event' });
    const event = objectFrom(parsed);
    throwReportedError(event);
    switch (event['type']) {
      case 'message_start': {
        const message = objectFrom(event['message']);
        usage = known(message['usage']);
        yield messageFacts(message);
        break;
      }
      case 'content_block_delta':
        yield { text: nonEmptyText(objectFrom(event['delta'])['text']) };
        break;
      case 'message_delta':
        usage = { ...usage, ...known(event['usage']) };
        yield {
          finishReason: stopReasonOf(objectFrom(event['delta'])),
          usage: event['usage'] ? toTokenUsage(usage) : undefined,
        };
        break;
      case 'message_stop':
        yield { isEnd: true };
    }
  }
}

function known(usage: unknown): JsonObject {
  return Object.fromEntries(Object.entries(objectFrom(usage)).filter(([, value]) => value !== null));
}
