import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';

import { AppError } from '@seoforge/kernel';

import { whileConnected } from './while-connected';

const ABORTED = new AppError({ code: 'provider.aborted', kind: 'unavailable', message: 'Ended.' });

/** A connection that closes when it is told to. */
const connection = (): ServerResponse =>
  Object.assign(new EventEmitter(), { writableFinished: false, destroyed: false }) as unknown as ServerResponse;

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => {
      reject(ABORTED);
    });
  });
}

describe('whileConnected', () => {
  it('hands out what the work brings', async () => {
    expect(await whileConnected(connection(), async () => 'tea')).toBe('tea');
  });

  it('ends the work when the caller leaves, and calls that nobody’s failure', async () => {
    const response = connection();
    const working = whileConnected(response, untilAborted);
    response.emit('close');
    await expect(working).rejects.toMatchObject({ code: 'request.abandoned', cause: ABORTED });
  });

  it('keeps failures that have nothing to do with it', async () => {
    await expect(whileConnected(connection(), () => Promise.reject(ABORTED))).rejects.toBe(ABORTED);
    const response = connection();
    const defect = new TypeError('no tea');
    const working = whileConnected(response, (signal) => untilAborted(signal).catch(() => Promise.reject(defect)));
    response.emit('close');
    await expect(working).rejects.toBe(defect);
  });
});
