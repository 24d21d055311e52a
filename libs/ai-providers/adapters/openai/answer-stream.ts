import type { LanguageModelStreamPart } from '../../ports/language-model';
import { readChatAnswer, type ChatAnswer } from './chat-answer';
import type { Deadline } from './deadline';
import { toFinishReason } from './finish-reason';
import { providerFailure } from './provider-failure';
import { readEventData } from './server-sent-events';

/** The usage follows the finish reason in a chunk of its own; a server that never sends it costs no more than this. */
const USAGE_GRACE_MS = 1000;

/**
 * The parts of a streamed answer. Malformed chunks are skipped. An answer with a finish reason is whole, whatever
 * becomes of the connection afterwards; one without is never taken for whole.
 * @throws whatever ended the stream before its finish reason, for `toProviderError`
 */
export async function* readAnswerStream(
  provider: string,
  body: ReadableStream<Uint8Array>,
  deadline: Deadline,
): AsyncGenerator<LanguageModelStreamPart> {
  let known: Pick<ChatAnswer, 'finishReason' | 'usage' | 'responseId' | 'responseModel'> | undefined;
  let closedBy: 'server' | 'marker' = 'server';
  try {
    for await (const data of readEventData(body)) {
      if (data === '[DONE]') {
        closedBy = 'marker';
        break;
      }
      const chunk = parseChunk(data);
      if (!chunk) continue;
      if (chunk.refused) throw providerFailure(provider, 'content_filtered');
      if (chunk.text) yield { type: 'text', text: chunk.text };
      if (chunk.finishReason) deadline.moveTo(USAGE_GRACE_MS);
      known = {
        finishReason: chunk.finishReason ?? known?.finishReason,
        usage: chunk.usage ?? known?.usage,
        responseId: chunk.responseId ?? known?.responseId,
        responseModel: chunk.responseModel ?? known?.responseModel,
      };
      if (known.finishReason && chunk.usage) break;
    }
  } catch (thrown) {
    if (!known?.finishReason) throw thrown;
  }
  if (!known?.finishReason) {
    throw providerFailure(provider, known && closedBy === 'server' ? 'connection_failed' : 'invalid_answer');
  }
  yield {
    type: 'finish',
    finishReason: toFinishReason(known.finishReason),
    usage: known.usage ?? {},
    responseId: known.responseId,
    responseModel: known.responseModel,
    warnings: [],
  };
}

function parseChunk(data: string): ChatAnswer | undefined {
  let json: unknown;
  try {
    json = JSON.parse(data);
  } catch {
    return undefined;
  }
  return readChatAnswer(json, 'delta');
}
