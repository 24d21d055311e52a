import { CollectedEvents } from '@seoforge/observability/testing';

import { KeyRing } from './key-ring';

const TEN_MINUTES_MS = 600_000;

describe('KeyRing', () => {
  let nowMs: number;
  let events: CollectedEvents;

  beforeEach(() => {
    nowMs = Date.UTC(2026, 10, 23);
    events = new CollectedEvents();
  });

  const ringOf = (size: number): KeyRing => new KeyRing('openai', size, { now: () => new Date(nowMs) }, events);
  const turnsOf = (ring: KeyRing, count: number): (number | null)[] =>
    Array.from({ length: count }, () => ring.next(() => true));

  it('lets keys take turns', () => {
    expect(turnsOf(ringOf(3), 5)).toEqual([0, 1, 2, 0, 1]);
  });

  it('leaves out a rejected key, and says so without the key', () => {
    const ring = ringOf(3);
    ring.pause(1, TEN_MINUTES_MS);
    expect(turnsOf(ring, 4)).toEqual([0, 2, 0, 2]);
    expect(ring.usableCount).toBe(2);
    expect(events.all).toEqual([
      { name: 'ai.key_rejected', level: 'warn', facts: { provider: 'openai', model: null, key: 2, usableKeys: 2 } },
    ]);
  });

  it('has no key to give when all are rejected', () => {
    const ring = ringOf(2);
    ring.pause(0, TEN_MINUTES_MS);
    ring.pause(1, TEN_MINUTES_MS);
    expect(ring.next(() => true)).toBeNull();
    expect(ring.usableCount).toBe(0);
  });

  it('tries a rejected key again after ten minutes, the one that was rejected first before the others', () => {
    const ring = ringOf(2);
    ring.pause(0, TEN_MINUTES_MS);
    nowMs += 1;
    ring.pause(1, TEN_MINUTES_MS);
    nowMs += TEN_MINUTES_MS - 2;
    expect(ring.next(() => true)).toBeNull();
    nowMs += 1;
    expect(turnsOf(ring, 2)).toEqual([0, 0]);
    expect(ring.usableCount).toBe(1);
  });

  it('counts a rejection once, however many calls were under way, and again when the key is still rejected later', () => {
    const ring = ringOf(1);
    ring.pause(0, TEN_MINUTES_MS);
    nowMs += TEN_MINUTES_MS / 2;
    ring.pause(0, TEN_MINUTES_MS);
    expect(events.all).toHaveLength(1);
    nowMs += TEN_MINUTES_MS / 2;
    expect(ring.next(() => true)).toBe(0);
    ring.pause(0, TEN_MINUTES_MS);
    expect(events.all).toHaveLength(2);
    expect(ring.next(() => true)).toBeNull();
  });
});
