import { CollectedEvents } from '@seoforge/observability/testing';

import { ProviderError, type ProviderErrorReason } from '../provider-errors';
import { KeyRing } from './key-ring';
import { ModelKeys } from './model-keys';

const failure = (reason: ProviderErrorReason, status?: number): ProviderError =>
  new ProviderError({ provider: 'openai', reason, message: 'No.', ...(status === undefined ? {} : { status }) });

describe('ModelKeys', () => {
  let nowMs: number;
  let writer: ModelKeys;
  let painter: ModelKeys;
  let events: CollectedEvents;

  beforeEach(() => {
    nowMs = Date.UTC(2026, 10, 23);
    events = new CollectedEvents();
    const ring = new KeyRing('openai', 2, { now: () => new Date(nowMs) }, events);
    writer = new ModelKeys(ring, 'writer');
    painter = new ModelKeys(ring, 'painter');
  });

  it('takes a key that is wrong from every model', () => {
    painter.heed(0, failure('authentication_failed', 401));
    expect([painter.usableCount, writer.usableCount]).toEqual([1, 1]);
    expect([writer.next(), writer.next()]).toEqual([1, 1]);
  });

  it('takes a key that may not ask one model from that model alone', () => {
    painter.heed(0, failure('authentication_failed', 403));
    painter.heed(1, failure('authentication_failed', 403));
    expect([painter.usableCount, writer.usableCount]).toEqual([0, 2]);
    expect(painter.next()).toBeNull();
    expect(events.all).toMatchObject([
      { facts: { model: 'painter', key: 1, usableKeys: 1 } },
      { facts: { model: 'painter', key: 2, usableKeys: 0 } },
    ]);
    nowMs += 600_000;
    expect(painter.usableCount).toBe(2);
  });

  it('leaves a key without credit alone for a minute', () => {
    writer.heed(1, failure('quota_exhausted', 429));
    expect([writer.next(), writer.next()]).toEqual([0, 0]);
    nowMs += 60_000;
    expect(writer.usableCount).toBe(2);
  });

  it.each(['rate_limited', 'unavailable', 'timeout', 'invalid_request'] as const)('keeps a key after %s', (reason) => {
    writer.heed(0, failure(reason, 500));
    expect(writer.usableCount).toBe(2);
  });
});
