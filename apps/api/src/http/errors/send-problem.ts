import type { AppError } from '@seoforge/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { failureMembersOf } from '../../wordpress-compat/failure';
import { isReadByWordPressPlugins } from '../../wordpress-compat/paths';
import { isReadByOpenAiLibraries, openAiErrorOf } from './openai-error';
import { problemOf, type Problem } from './problem';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the request was refused with, for those who look at it afterwards. */
    problem?: Problem;
  }
}

/** Said of a failure that may pass where nobody knows when. */
const USUAL_RETRY_AFTER_MS = 1_000;

/** Answers with the problem document of an error, and with the fields that go with its status. */
export function sendProblem(error: AppError, request: FastifyRequest, reply: FastifyReply): Problem {
  const path = request.url.split('?', 1)[0] ?? '';
  const problem = problemOf(error, path, request.id);
  if (isReadByOpenAiLibraries(path)) problem.error = openAiErrorOf(problem);
  if (isReadByWordPressPlugins(path)) Object.assign(problem, failureMembersOf(problem));
  request.problem = problem;
  if (reply.sent) return problem;
  const retryAfterMs = error.retryAfterMs ?? (error.retryable ? USUAL_RETRY_AFTER_MS : undefined);
  if (retryAfterMs !== undefined) reply.header('Retry-After', String(Math.ceil(retryAfterMs / 1_000)));
  if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer');
  reply.status(problem.status).type('application/problem+json').send(problem);
  return problem;
}
