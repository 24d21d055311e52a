import { setTimeout as sleep } from 'node:timers/promises';

import type { BuiltService } from '../built-service';

const REQUESTS_PER_SECOND = 20;
const TEXT =
  '<h2>Green tea in the morning</h2><p>Green tea wakes you up gently. It also tastes fresh and light.</p>'.repeat(10);

/** What an editor asks while articles are being written. */
const REQUESTS = [
  (service: BuiltService) => service.request('/articles?limit=20'),
  (service: BuiltService) => service.request('/usage?groupBy=model&from=2026-11-01T00:00:00Z&to=2026-12-01T00:00:00Z'),
  (service: BuiltService) =>
    service.request('/seo/analyses', { json: { content: `${TEXT}<p>${Math.random()}</p>`, keyphrase: 'green tea' } }),
];

/** Times of requests in milliseconds. */
export interface Latencies {
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly count: number;
  readonly failures: number;
}

/** Asks the API at a steady rate, whatever the answers take, until what is given has settled. */
export async function measureLatencies(service: BuiltService, until: Promise<unknown>): Promise<Latencies> {
  const timesMs: number[] = [];
  const open = new Set<Promise<void>>();
  let failures = 0;
  let isOver = false as boolean;
  void until.finally(() => (isOver = true));
  for (let index = 0; !isOver; index += 1) {
    const ask = REQUESTS[index % REQUESTS.length];
    const startedAt = performance.now();
    const asked = Promise.resolve(ask?.(service))
      .then(async (response) => {
        await response?.arrayBuffer();
        if (!response?.ok) failures += 1;
      })
      .catch(() => {
        failures += 1;
      })
      .finally(() => {
        timesMs.push(performance.now() - startedAt);
        open.delete(asked);
      });
    open.add(asked);
    await sleep(1_000 / REQUESTS_PER_SECOND);
  }
  await Promise.all(open);
  const sorted = timesMs.toSorted((a, b) => a - b);
  const percentile = (percent: number): number => sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.NaN;
  return { p50Ms: percentile(50), p95Ms: percentile(95), p99Ms: percentile(99), count: sorted.length, failures };
}
