import { AppError } from '@seoforge/kernel';

export const chatSessionNotFound = (): AppError =>
  new AppError({
    code: 'chat.session_not_found',
    kind: 'not_found',
    message: 'There is no such session. It ends after 24 hours of silence; leave sessionId out to begin a new one.',
  });

export const chatSessionFull = (allowed: number): AppError =>
  new AppError({
    code: 'chat.session_full',
    kind: 'conflict',
    message: `The session has its ${allowed} messages. Leave sessionId out to begin a new one.`,
  });

/** @param retryAfterMs until the visitor may ask again */
export const visitorLimited = (retryAfterMs: number): AppError =>
  new AppError({
    code: 'chat.visitor_limited',
    kind: 'rate_limited',
    message: `This visitor has sent too many messages. Try again in ${Math.ceil(retryAfterMs / 1_000)} s.`,
    retryAfterMs,
  });
