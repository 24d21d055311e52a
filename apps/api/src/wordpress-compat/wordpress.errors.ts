import { AppError } from '@seoforge/kernel';

/** Work goes on after its caller's patience has ended. */
export const stillWorking = (): AppError =>
  new AppError({
    code: 'wordpress.still_working',
    kind: 'timeout',
    message:
      'It takes longer than the plug-in waits, and goes on. The same request gets the result as soon as there is one.',
    retryable: true,
    retryAfterMs: 30_000,
  });

/** The caller's patience has ended, and the work with it. */
export const tookTooLong = (): AppError =>
  new AppError({
    code: 'wordpress.took_too_long',
    kind: 'timeout',
    message: 'It took longer than the plug-in waits. Try again later.',
    retryable: true,
  });

export const unknownTool = (tools: readonly string[]): AppError =>
  new AppError({
    code: 'wordpress.tool_unknown',
    kind: 'invalid',
    message: `There is no such tool here. Tools are: ${tools.join(', ')}.`,
    details: [{ pointer: '/tool', detail: `must be one of ${tools.join(', ')}` }],
  });

export const noAnonymousImages = (): AppError =>
  new AppError({
    code: 'wordpress.images_need_key',
    kind: 'forbidden',
    message: 'Pictures are drawn for callers with an API key. Enter one in the settings of the plug-in.',
  });

/** @param what such as "texts and pictures" */
export const anonymousLimitExceeded = (what: string, limit: number, retryAfterMs: number): AppError =>
  new AppError({
    code: 'rate_limit.exceeded',
    kind: 'rate_limited',
    message: `Without an API key an address may ask for ${limit} ${what} in an hour. Try again in ${Math.ceil(retryAfterMs / 1_000)} s, or enter a key in the settings of the plug-in.`,
    retryAfterMs,
  });
