import type { GatewayStreamPart } from '@seoforge/ai-providers';
import type { FastifyReply } from 'fastify';

import { EventStream } from '../http/event-stream';
import { chunksOf, openingChunk, type StreamedAnswer } from './chat-completion-chunks';

/** Until then a failure before the first word has a status of its own; later ones are events, for proxies end a silent answer. */
const LATEST_HEAD_MS = 15_000;

/**
 * Answers with the parts as they come. Waits a while for the first one before it sends anything. Stops reading when the caller
 * has left.
 * @throws AppError where the first part is an error and has come in time
 */
export async function streamChatCompletion(
  parts: AsyncIterable<GatewayStreamPart>,
  answer: StreamedAnswer,
  reply: FastifyReply,
): Promise<void> {
  const reader = parts[Symbol.asyncIterator]();
  try {
    const coming = reader.next();
    const early = await withinTime(coming, LATEST_HEAD_MS);
    if (early && !early.done && early.value.type === 'error') throw early.value.error;
    const events = new EventStream(reply);
    try {
      events.send(openingChunk(answer));
      for (let next = await coming; !next.done && !reply.raw.destroyed; next = await reader.next()) {
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

/** Undefined where it takes longer. */
async function withinTime<T>(promise: Promise<T>, limitMs: number): Promise<T | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, limitMs);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
