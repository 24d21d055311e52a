import { Clock } from '@seoforge/kernel';

/** Stands still until it is moved. */
export class SettableClock extends Clock {
  nowMs = Date.parse('2026-03-01T12:00:00Z');

  now(): Date {
    return new Date(this.nowMs);
  }

  advance(byMs: number): void {
    this.nowMs += byMs;
  }
}
