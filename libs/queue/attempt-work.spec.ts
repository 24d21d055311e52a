import { Logger } from '@nestjs/common';
import { InMemoryNotifications } from '@seoforge/database/testing';
import { AppError } from '@seoforge/kernel';

import { attemptWork, type AttemptedWork } from './attempt-work';
import type { JobContext } from './job-definition';

const PERMANENT = new AppError({ code: 'soil.frozen', kind: 'unprocessable', message: 'The soil is frozen.' });
const PASSING = new AppError({ code: 'tap.dry', kind: 'upstream', message: 'No water.', retryable: true });
const NO_DATABASE = Object.assign(new Error('gone'), { code: 'ECONNREFUSED' });
const DEFECT = new TypeError('a secret');
const INTERRUPTED = { code: 'bed.interrupted', message: 'The gardener was called away too often.' };
const STOPPING = new Error('stopping');

const notifications = new InMemoryNotifications();
const perform = jest.fn<Promise<void>, [AbortSignal]>();
const fail = jest.fn<Promise<void>, Parameters<AttemptedWork['fail']>>();

function attempt(context: Partial<JobContext> = {}): Promise<void> {
  return attemptWork(
    { jobId: 'job', attempt: 1, isLastAttempt: false, signal: new AbortController().signal, ...context },
    {
      id: 'bed-1',
      cancelChannel: 'bed_cancelled',
      notifications,
      lastAttemptAfterFailure: 3,
      perform,
      fail,
      interrupted: INTERRUPTED,
    },
  );
}

function working(): Promise<AbortSignal> {
  return new Promise((begun) => {
    perform.mockImplementation(
      (signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            reject(new Error('stopped'));
          });
          begun(signal);
        }),
    );
  });
}

describe('attemptWork', () => {
  let logged: jest.SpyInstance;

  beforeEach(() => {
    perform.mockReset();
    fail.mockReset();
    logged = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  });

  it('leaves work that is done alone', async () => {
    perform.mockResolvedValue();
    await attempt();
    expect(fail).not.toHaveBeenCalled();
  });

  it.each([
    ['a passing failure', PASSING, { attempt: 2 }],
    ['a defect', DEFECT, { attempt: 2 }],
    ['an absent database, however often', NO_DATABASE, { attempt: 9 }],
    ['an interruption, however often', STOPPING, { attempt: 9, signal: AbortSignal.abort() }],
  ])('hands %s back to the queue', async (_name, error, context) => {
    perform.mockRejectedValue(error);
    await expect(attempt(context)).rejects.toBe(error);
    expect(fail).not.toHaveBeenCalled();
  });

  it.each([
    ['a permanent failure at once', PERMANENT, {}, { code: 'soil.frozen', message: 'The soil is frozen.' }],
    ['a passing failure that does not pass', PASSING, { attempt: 3 }, { code: 'tap.dry', message: 'No water.' }],
    [
      'an interruption at the last attempt',
      STOPPING,
      { isLastAttempt: true, signal: AbortSignal.abort() },
      INTERRUPTED,
    ],
  ])('ends with %s', async (_name, error, context, failure) => {
    perform.mockRejectedValue(error);
    await attempt(context);
    expect(fail.mock.calls).toEqual([[failure]]);
    expect(logged).not.toHaveBeenCalled();
  });

  it.each([
    ['a defect that stays', DEFECT, { attempt: 3 }],
    ['a database that stays away', NO_DATABASE, { isLastAttempt: true }],
  ])('logs %s, and does not tell of it', async (_name, error, context) => {
    perform.mockRejectedValue(error);
    await attempt(context);
    expect(fail.mock.calls).toEqual([[{ code: 'internal', message: expect.not.stringContaining(error.message) }]]);
    expect(logged.mock.calls).toEqual([[error]]);
  });

  it('leaves the job to the queue when the failure itself cannot be stored', async () => {
    perform.mockRejectedValue(PERMANENT);
    fail.mockRejectedValue(NO_DATABASE);
    await expect(attempt()).rejects.toBe(NO_DATABASE);
  });

  it('stops when this work is cancelled, and is deaf for other work', async () => {
    const begun = working();
    const attempted = attempt();
    const signal = await begun;
    await notifications.publish('bed_cancelled', 'bed-2');
    expect(signal.aborted).toBe(false);
    await notifications.publish('bed_cancelled', 'bed-1');
    await attempted;
    expect(fail).not.toHaveBeenCalled();
  });

  it('stops when its job is taken away', async () => {
    const begun = working();
    const stopping = new AbortController();
    const attempted = attempt({ signal: stopping.signal });
    await begun;
    stopping.abort();
    await expect(attempted).rejects.toThrow('stopped');
  });

  it('listens no longer than it works', async () => {
    const unsubscribe = jest.fn();
    jest.spyOn(notifications, 'subscribe').mockReturnValue(unsubscribe);
    perform.mockRejectedValue(PASSING);
    await expect(attempt()).rejects.toBe(PASSING);
    expect(unsubscribe).toHaveBeenCalledTimes(1);
  });
});
