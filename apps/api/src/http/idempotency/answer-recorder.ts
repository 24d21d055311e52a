import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { RunningAttempt } from '@seoforge/idempotency';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { isFinalAnswer } from './final-answer';

/** What belongs to an answer; the rest belongs to the connection, the moment, or the request that asked. */
const KEPT_HEADERS = ['Content-Type', 'Location', 'Preference-Applied'];

/** Ends the attempt of a request with the bytes that it is answered with, whoever wrote them, before they are sent. */
@Injectable()
export class AnswerRecorder implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook('onSend', (request, reply, payload, done) => {
      const attempt = request.idempotentAttempt;
      request.idempotentAttempt = undefined;
      // Without an attempt the answer goes out at once, in the same turn of the event loop.
      if (!attempt) done(null, payload);
      else
        void end(attempt, request, reply, payload).then(() => {
          done(null, payload);
        });
    });
  }
}

function end(attempt: RunningAttempt, request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<void> {
  const status = reply.statusCode;
  const body = bodyOf(payload);
  const answer = { status, problemCode: request.problem?.code, hasRetryAfter: reply.hasHeader('Retry-After') };
  return body && isFinalAnswer(answer)
    ? attempt.keep({ status, headers: keptHeadersOf(reply), body })
    : attempt.release();
}

/** Undefined for what is not there yet, such as a file that is being read. */
function bodyOf(payload: unknown): Buffer | undefined {
  if (Buffer.isBuffer(payload)) return payload;
  if (typeof payload === 'string') return Buffer.from(payload);
  return payload === null || payload === undefined ? Buffer.alloc(0) : undefined;
}

function keptHeadersOf(reply: FastifyReply): Record<string, string> {
  return Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = reply.getHeader(name);
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}
