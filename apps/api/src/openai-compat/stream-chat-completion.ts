import type { GatewayStreamPart } from '@seoforge/ai-providers';
import type { FastifyReply } from 'fastify';

import { EventStream } from '../http/event-stream';
import { chunksOf, openingChunk, type StreamedAnswer } from './chat-completion-chunks';

/**
 * Answers with the parts as they come. Waits for the first one before it sends anything, so that whatever fails before
 * the first word has a status of its own. Stops reading when the caller has left.
 * @throws AppError where the first part is an error
 */
export async function streamChatCompletion(
  parts: AsyncIterable<GatewayStreamPart>,
  answer: StreamedAnswer,
  reply: FastifyReply,
): Promise<void> {
  const reader = parts[Symbol.asyncIterator]();
  try {
    const first = await reader.next();
    if (!first.done && first.value.type === 'error') throw first.value.error;
    const events = new EventStream(reply);
    try {
      events.send(openingChunk(answer));
      for (let next = first; !next.done && !reply.raw.destroyed; next = await reader.next()) {
        for (const data of chunksOf(next.value, answer)) events.send(data);
        const room = events.room();
        if (room) await room;
      }
    } finally {
      events.end();
    }
  } finally {
    await reader.return?.();
  }
}
