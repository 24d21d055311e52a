import { Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { logFailure } from './errors/log-failure';
import { problemOf, type Problem } from './errors/problem';
import { toAppError } from './errors/to-app-error';
import { EventStream } from './event-stream';

/** Until then a failure before the first word has a status of its own; later ones are events, for proxies end a silent answer. */
const LATEST_HEAD_MS = 15_000;
/** By it a stream is known to be whole, and is given again to who repeats the request with its key. */
const DONE = '[DONE]';

const logger = new Logger('ResultStream');

/**
 * Answers with `delta` events, and in the end with the whole answer as `result`, or with a problem document as `error`.
 * @param work tells of parts as they come; what it is given back settles when the reader has room for more
 * @throws what the work throws before there was anything to send
 */
export async function streamResult(
  work: (tell: (delta: object) => Promise<void> | undefined) => Promise<object>,
  reply: FastifyReply,
): Promise<void> {
  let stream: EventStream | undefined;
  let id = 0;
  const opened = (): EventStream => (stream ??= new EventStream(reply));
  const send = (event: string, data: object): void => {
    opened().send(JSON.stringify(data), { id: (id += 1), event });
  };
  const head = setTimeout(opened, LATEST_HEAD_MS);
  try {
    const result = await work((delta) => {
      send('delta', delta);
      return opened().room();
    });
    send('result', result);
    opened().send(DONE);
  } catch (thrown) {
    if (!stream) throw thrown;
    // Who left is told nothing, and the end of the answer is nobody's failure.
    if (!reply.raw.destroyed) send('error', problemIn(thrown, reply));
  } finally {
    clearTimeout(head);
    stream?.end();
  }
}

function problemIn(thrown: unknown, { request }: FastifyReply): Problem {
  const error = toAppError(thrown);
  const problem = problemOf(error, request.url.split('?', 1)[0] ?? '', request.id);
  logFailure(logger, error, problem, request);
  return problem;
}
