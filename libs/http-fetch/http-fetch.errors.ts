import { AppError } from '@seoforge/kernel';

export const invalidUrl = (): AppError =>
  new AppError({
    code: 'fetch.invalid_url',
    kind: 'invalid',
    message: 'This is no URL that can be fetched. Give an absolute http or https URL without user name and password.',
  });

/** Always the same text: it must not tell what there is behind a forbidden address. */
export const forbiddenTarget = (): AppError =>
  new AppError({
    code: 'fetch.forbidden_target',
    kind: 'invalid',
    message: 'This URL may not be fetched. Give one of a public web site, on a port that is usual for one.',
  });

export const timedOut = (cause?: unknown): AppError =>
  new AppError({
    code: 'fetch.timed_out',
    kind: 'timeout',
    message: 'The site did not answer in time. Try again later.',
    retryable: true,
    cause,
  });

/** @param reason the system's or the TLS library's stable code, such as `ECONNREFUSED`. */
export const unreachable = (reason: string, cause?: unknown): AppError =>
  new AppError({
    code: 'fetch.unreachable',
    kind: 'upstream',
    message: `No connection to the site came about, or it was lost (${reason}). Check its name, its server and its certificate.`,
    retryable: true,
    cause,
  });

export const tooManyRedirects = (maximum: number): AppError =>
  new AppError({
    code: 'fetch.too_many_redirects',
    kind: 'upstream',
    message: `The site redirected more than ${maximum} times. Shorten its chain of redirects, or break the loop.`,
  });

/** @param why continues "The site's answer cannot be used: ". */
export const badAnswer = (why: string, cause?: unknown): AppError =>
  new AppError({
    code: 'fetch.bad_answer',
    kind: 'upstream',
    message: `The site's answer cannot be used: ${why}.`,
    cause,
  });
