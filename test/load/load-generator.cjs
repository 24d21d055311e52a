// @ts-check
'use strict';
/**
 * A program: for each load that its parent sends, keeps so many calls under way for so long, and reports when the measured
 * time begins, when it ends, and how it went. Checks every answer.
 */
const { performance } = require('node:perf_hooks');
const { setTimeout: sleep } = require('node:timers/promises');

const { callAgainAndAgain } = require('./caller.cjs');
const { percentile } = require('./statistics.cjs');

/** Before a connection that broke is replaced. */
const RECONNECT_DELAY_MS = 10;
/** While every caller waits for its first answer. */
const POLL_INTERVAL_MS = 5;

/**
 * @typedef {import('./caller.cjs').Target & { concurrency: number, warmUpMs: number, durationMs: number }} Load
 *
 * @typedef {object} Measured
 * @property {number} answered calls that were answered rightly within the measured time
 * @property {number} seconds
 * @property {number} p50Ms
 * @property {number} p95Ms
 * @property {number} p99Ms
 * @property {number} wrong other answers and broken connections, at any time
 * @property {number} right right answers at any time: with the warm-up, and what was still under way in the end
 */

/**
 * @param {Load} load
 * @param {(event: 'begins' | 'ends') => void} report
 * @returns {Promise<Measured>}
 */
async function generate(load, report) {
  /** @type {number[]} */
  const latenciesMs = [];
  const count = { right: 0, wrong: 0 };
  let phase = 'warm-up';
  const keepCalling = async () => {
    while (phase !== 'over') {
      await callAgainAndAgain(load, (isRight, latencyMs) => {
        count[isRight ? 'right' : 'wrong'] += 1;
        if (isRight && phase === 'measured') latenciesMs.push(latencyMs);
        return isRight && phase !== 'over';
      });
      if (phase !== 'over') await sleep(RECONNECT_DELAY_MS);
    }
  };
  const callers = Array.from({ length: load.concurrency }, keepCalling);
  await sleep(load.warmUpMs);
  while (count.right + count.wrong < load.concurrency) await sleep(POLL_INTERVAL_MS);
  report('begins');
  phase = 'measured';
  const startedAtMs = performance.now();
  await sleep(load.durationMs);
  phase = 'over';
  const seconds = (performance.now() - startedAtMs) / 1_000;
  report('ends');
  await Promise.all(callers);
  const sorted = latenciesMs.toSorted((a, b) => a - b);
  return {
    answered: sorted.length,
    seconds,
    p50Ms: percentile(sorted, 50),
    p95Ms: percentile(sorted, 95),
    p99Ms: percentile(sorted, 99),
    ...count,
  };
}

const tell = (/** @type {unknown} */ message) => process.send?.(message);

process.on('message', (/** @type {Load} */ load) => {
  void generate(load, (event) => tell({ event })).then((measured) => tell({ event: 'over', measured }));
});
