import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TIMINGS } from './service-timings';

/** The default of a variable of the product. */
function defaultOf(name: string): number {
  const example = readFileSync(join(__dirname, '..', '..', '..', '.env.example'), 'utf8');
  return Number(new RegExp(`^#${name}=(\\d+)$`, 'm').exec(example)?.[1]);
}

const EVENT_STREAM_HEARTBEAT_SECONDS = 15;
const FARGATE_LONGEST_STOP_SECONDS = 120;
const { idleTimeoutSeconds, keepAliveSeconds, drainSeconds, graceSeconds, stopSeconds, deregistrationSeconds, probe } =
  TIMINGS;

describe('what balancer and programs agree about', () => {
  it('keeps a silent connection for longer than any answer is silent', () => {
    expect(idleTimeoutSeconds).toBeGreaterThan(defaultOf('WORDPRESS_COMPAT_LONGEST_WAIT_MS') / 1_000);
    expect(idleTimeoutSeconds).toBeGreaterThan(2 * EVENT_STREAM_HEARTBEAT_SECONDS);
  });

  it('has the API keep idle connections for longer than the balancer does', () => {
    expect(keepAliveSeconds).toBeGreaterThan(idleTimeoutSeconds);
  });

  it('drains until the balancer has noticed', () => {
    expect(drainSeconds).toBeGreaterThanOrEqual(probe.intervalSeconds * probe.unhealthyAnswers + probe.timeoutSeconds);
  });

  it('kills nobody who ends in time, and ends within what Fargate allows', () => {
    expect(stopSeconds).toBeGreaterThan(drainSeconds + graceSeconds);
    expect(stopSeconds).toBeLessThanOrEqual(FARGATE_LONGEST_STOP_SECONDS);
  });

  it('deregisters for at least as long as programs take to drain', () => {
    expect(deregistrationSeconds).toBeGreaterThanOrEqual(drainSeconds);
    expect(deregistrationSeconds).toBeGreaterThanOrEqual(idleTimeoutSeconds);
  });
});
