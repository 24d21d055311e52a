import type { ServerResponse } from 'node:http';

import { AppError } from '@seoforge/kernel';

import { requestAbandoned } from '../errors/request-abandoned';
import { hangUpSignal } from './hang-up-signal';

/** Work that ends when the caller leaves, who then has nobody's failure. @throws AppError `request.abandoned`, or what the work throws */
export async function whileConnected<T>(
  response: ServerResponse,
  work: (hungUp: AbortSignal) => Promise<T>,
): Promise<T> {
  const hungUp = hangUpSignal(response);
  try {
    return await work(hungUp);
  } catch (thrown) {
    const isAborted = hungUp.aborted && thrown instanceof AppError && thrown.code === 'provider.aborted';
    throw isAborted ? requestAbandoned(thrown) : thrown;
  }
}
