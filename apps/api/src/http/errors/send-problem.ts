import type { AppError } from '@seoforge/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { problemOf, type Problem } from './problem';

/** Answers with the problem document of an error, and with the fields that go with its status. */
export function sendProblem(error: AppError, request: FastifyRequest, reply: FastifyReply): Problem {
  const problem = problemOf(error, request.url.split('?', 1)[0] ?? '', request.id);
  if (reply.sent) return problem;
  if (error.retryAfterMs !== undefined) reply.header('Retry-After', String(Math.ceil(error.retryAfterMs / 1_000)));
  if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer');
  reply.status(problem.status).type('application/problem+json').send(problem);
  return problem;
}
