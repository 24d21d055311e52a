import type { DeliveryAttempt } from './delivery';
import { verdictOn } from './delivery-verdict';

const NOON = '2026-03-04T12:00:00.000Z';
const LAST = 10;

function attempt(statusCode: number | null): DeliveryAttempt {
  return {
    at: NOON,
    statusCode,
    errorCode: statusCode === null ? 'fetch.timed_out' : null,
    durationMs: 7,
    excerpt: '',
  };
}

describe('verdictOn', () => {
  it.each([200, 201, 204, 299])('takes %d for success', (status) => {
    expect(verdictOn(attempt(status), LAST, { failingSince: new Date(0) }, 0)).toEqual({ kind: 'succeeded' });
  });

  it.each([100, 199, 300, 302, 400, 404, 429, 500, null])('tries again after %j', (status) => {
    expect(verdictOn(attempt(status), 1, { failingSince: null }, 0)).toEqual({ kind: 'retry', delaySeconds: 15 });
  });

  it('ends with 410, and disables the webhook', () => {
    expect(verdictOn(attempt(410), 1, { failingSince: null }, 0)).toEqual({ kind: 'failed', disable: 'gone' });
  });

  it.each([
    [null, null],
    ['2026-03-01T12:00:01.000Z', null],
    ['2026-03-01T12:00:00.000Z', 'failing'],
    ['2026-02-01T12:00:00.000Z', 'failing'],
  ])('after the last attempt of a webhook that fails since %j disables it for %j', (since, disable) => {
    const failingSince = since === null ? null : new Date(since);

    expect(verdictOn(attempt(503), LAST, { failingSince }, 0)).toEqual({ kind: 'failed', disable });
  });

  it('disables no webhook before the last attempt, however long it has failed', () => {
    expect(verdictOn(attempt(503), LAST - 1, { failingSince: new Date(0) }, 0)).toMatchObject({ kind: 'retry' });
  });
});
