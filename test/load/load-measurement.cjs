// @ts-check
'use strict';
const { fork } = require('node:child_process');
const path = require('node:path');

const { cpuSecondsOf } = require('./cpu-time.cjs');

const GENERATOR = path.join(__dirname, 'load-generator.cjs');
const WARM_UP_SHARE = 0.25;

/**
 * @typedef {import('./load-generator.cjs').Load} Load
 * @typedef {import('./load-generator.cjs').Measured} Measured
 * @typedef {Measured & { cpuSeconds: Record<string, number> }} Measurement with the CPU time of each of the server's processes
 * @typedef {{ event: 'begins' | 'ends' } | { event: 'over', measured: Measured }} Report
 */

/** The load generator, in a process of its own. */
class LoadGenerator {
  #process = fork(GENERATOR);

  /**
   * @param {import('./caller.cjs').Target} target
   * @param {{ concurrency: number, seconds: number }} load
   * @param {readonly { name: string, pid: number }[]} processes
   * @returns {Promise<Measurement>}
   */
  measure(target, { concurrency, seconds }, processes) {
    const durationMs = seconds * 1_000;
    /** @type {Record<string, number>} */
    const cpuSeconds = {};
    const addCpuTimes = (/** @type {1 | -1} */ sign) => {
      for (const { name, pid } of processes) cpuSeconds[name] = (cpuSeconds[name] ?? 0) + sign * cpuSecondsOf(pid);
    };
    this.#process.send({ ...target, concurrency, durationMs, warmUpMs: durationMs * WARM_UP_SHARE });
    return new Promise((resolve, reject) => {
      const settle = (/** @type {() => void} */ settled) => {
        this.#process.removeAllListeners();
        settled();
      };
      this.#process.on('exit', () => settle(() => reject(new Error('The load generator ended.'))));
      this.#process.on('message', (/** @type {Report} */ report) => {
        if (report.event === 'over') settle(() => resolve({ ...report.measured, cpuSeconds }));
        else addCpuTimes(report.event === 'begins' ? -1 : 1);
      });
    });
  }

  stop() {
    this.#process.kill();
  }
}

module.exports = { LoadGenerator };
