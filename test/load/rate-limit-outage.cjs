// @ts-check
'use strict';
/**
 * Measures how long limited requests take while Redis answers, after it was stopped, and after it was frozen: from the moment
 * of the change on, with what was under way then. Fails when a request is answered wrongly, or when one in a hundred takes
 * 200 ms in the first second.
 */
const { once } = require('node:events');
const { get } = require('node:http');
const { performance } = require('node:perf_hooks');
const { json } = require('node:stream/consumers');
const { setTimeout: sleep } = require('node:timers/promises');

const { callAgainAndAgain } = require('./caller.cjs');
const { startOwnService } = require('./own-service.cjs');
const { freePort } = require('./program.cjs');
const { RedisProcess } = require('./redis-process.cjs');
const { BenchReport } = require('./report/bench-report.cjs');
const { percentile } = require('./statistics.cjs');

const CONCURRENCY = 8;
const WARM_UP_MS = 3_000;
/** Long enough for the service to ask Redis twice whether it is back. */
const MEASURED_MS = 12_000;
const COLUMNS = [
  'Redis',
  'requests/s',
  'p50 ms',
  'p99 ms',
  'max ms',
  'p99 of the first second',
  '50 ms or more',
  'wrong',
];
const LONGEST_P99_MS = 200;
/** Nobody asks in this benchmark. */
const NO_UPSTREAM = 9;

/** @typedef {{ endedAtMs: number, latencyMs: number, isRight: boolean }} Call */

/**
 * @param {import('./caller.cjs').Target} target
 * @param {() => unknown} change happens after the warm-up
 * @returns {Promise<Call[]>} what ended after the change, and when
 */
async function callThrough(target, change) {
  /** @type {Call[]} */
  const calls = [];
  let isOver = false;
  const callers = Array.from({ length: CONCURRENCY }, () =>
    callAgainAndAgain(target, (isRight, latencyMs) => {
      calls.push({ endedAtMs: performance.now(), latencyMs, isRight });
      return !isOver;
    }),
  );
  await sleep(WARM_UP_MS);
  const changedAtMs = performance.now();
  void change();
  await sleep(MEASURED_MS);
  isOver = true;
  await Promise.all(callers);
  return calls
    .filter(({ endedAtMs }) => endedAtMs >= changedAtMs)
    .map((call) => ({ ...call, endedAtMs: call.endedAtMs - changedAtMs }));
}

/**
 * @param {string} state
 * @param {Call[]} calls
 * @returns {string[]} a row of the table
 */
function rowOf(state, calls) {
  const first = calls.filter(({ endedAtMs }) => endedAtMs < 1_000);
  const [whole, second] = [calls, first].map((some) =>
    some.map(({ latencyMs }) => latencyMs).toSorted((a, b) => a - b),
  );
  const wrong = calls.filter(({ isRight }) => !isRight).length;
  const slow = calls.filter(({ latencyMs }) => latencyMs >= 50).length;
  const firstP99Ms = percentile(second ?? [], 99);
  if (wrong > 0 || !(firstP99Ms < LONGEST_P99_MS)) process.exitCode = 1;
  return [
    state,
    String(Math.round((calls.length / MEASURED_MS) * 1_000)),
    ...[50, 99, 100].map((percent) => percentile(whole ?? [], percent).toFixed(1)),
    firstP99Ms.toFixed(1),
    ...[slow, wrong].map(String),
  ];
}

/** @param {import('./servers.cjs').MeasuredServer} server */
function targetOf({ port, headers }) {
  const lines = [`host: 127.0.0.1:${port}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
  return {
    port,
    request: `GET /api/v1/auth/verify HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`,
    answer: { includes: '"scopes"', leastBytes: 1, mostBytes: 10_000 },
  };
}

/** @param {number} port */
async function untilRedisIsFound(port) {
  let cache = '';
  while (cache !== 'ok') {
    await sleep(100);
    const [response] = await once(get({ host: '127.0.0.1', port, path: '/health', agent: false }), 'response');
    const health = /** @type {{ checks: { cache: string } }} */ (await json(response));
    cache = health.checks.cache;
  }
}

async function main() {
  const redis = new RedisProcess(await freePort());
  redis.start();
  const service = await startOwnService(NO_UPSTREAM, { redisUrl: redis.url });
  const target = targetOf(service);
  /** @type {string[][]} */
  const rows = [];
  try {
    for (const [state, change] of /** @type {const} */ ([
      ['up', () => undefined],
      ['stopped', () => redis.stop()],
      ['frozen', () => redis.freeze()],
    ])) {
      await untilRedisIsFound(service.port);
      rows.push(rowOf(state, await callThrough(target, change)));
      if (state === 'stopped') redis.start();
    }
  } finally {
    redis.thaw();
    await service.stop();
    await redis.stop();
  }
  const report = new BenchReport('rate-limit', 'Requests while Redis is up, stopped and frozen');
  report.table({ title: `${CONCURRENCY} callers at once`, columns: COLUMNS, rows });
  report.write();
}

main().catch((/** @type {unknown} */ error) => {
  console.error(error instanceof Error ? error.message : error, error instanceof Error ? (error.cause ?? '') : '');
  process.exitCode = 1;
});
