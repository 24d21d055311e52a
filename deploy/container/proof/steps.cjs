// @ts-check
'use strict';
const { performance } = require('node:perf_hooks');

/** @param {string} line */
const tell = (line) => void process.stdout.write(`${line}\n`);

/**
 * Does one step and tells that it is done, with what it returned where that is a text.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
async function step(name, work) {
  const startedAt = performance.now();
  const result = await work();
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1).padStart(6);
  tell(`✓ ${seconds} s  ${name}${typeof result === 'string' ? `: ${result}` : ''}`);
  return result;
}

/**
 * @param {unknown} holds
 * @param {string} problem
 * @returns {asserts holds}
 */
function demand(holds, problem) {
  if (!holds) throw new Error(problem);
}

module.exports = { demand, step, tell };
