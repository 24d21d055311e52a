import type { AnswerPiece } from '../../wire/answer-piece';
import { parseJson } from '../../wire/json';
import { readEventData } from '../../wire/server-sent-events';
import { readChatAnswer } from './chat-answer';

/** The chunks of a streamed answer. Malformed ones are skipped; `[DONE]` marks the end. */
export async function* readAnswerStream(body: ReadableStream<Uint8Array>): AsyncGenerator<AnswerPiece> {
  for await (const data of readEventData(body)) {
    if (data === '[DONE]') yield { isEnd: true };
    else {
      const chunk = readChatAnswer(parseJson(data), 'delta');
      if (chunk) yield chunk;
    }
  }
}
