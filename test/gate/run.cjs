// @ts-check
'use strict';
/**
 * The one gate, for people and for CI: `npm test` runs everything, `npm test -- NAME …` only the steps and test projects named.
 * Ends with a line `N passed, N failed` that counts steps and tests together, and with code 0 only when nothing failed.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { spawnSync } = require('node:child_process');

const { ensureInstalled } = require('../../apps/cli/bootstrap/installed.cjs');
const { findNode } = require('../../apps/cli/bootstrap/node-runtime.cjs');
const { STEPS, TEST_PROJECTS } = require('./steps.cjs');

const projectRoot = path.join(__dirname, '..', '..');

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * @param {string} node
 * @param {import('./steps.cjs').Step} step
 * @returns {boolean} whether it passed
 */
function runStep(node, { name, program, parameters }) {
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(node, [program, ...parameters], { cwd: projectRoot, encoding: 'utf8' });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✔' : '✘'} ${name} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

/**
 * @param {string} node
 * @param {readonly string[]} projects
 * @returns {Tally}
 */
function runTests(node, projects) {
  const report = path.join(os.tmpdir(), `seoforge-tests-${process.pid}.json`);
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const options = ['--selectProjects', ...projects, '--json', `--outputFile=${report}`, '--maxWorkers=2'];
  const { status } = spawnSync(node, [...jest, ...options], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (!fs.existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(fs.readFileSync(report, 'utf8'));
  fs.rmSync(report);
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: result.numPendingTests,
  };
}

/**
 * @param {readonly string[]} names what to run; everything if empty
 * @returns {Tally}
 */
function runGate(names) {
  const known = [...STEPS.map(({ name }) => name), ...TEST_PROJECTS];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}. There are: ${known.join(', ')}.`);

  ensureInstalled(projectRoot);
  const node = findNode(projectRoot);
  const isWanted = (/** @type {string} */ name) => names.length === 0 || names.includes(name);
  const outcomes = STEPS.filter(({ name }) => isWanted(name)).map((step) => runStep(node, step));
  const projects = TEST_PROJECTS.filter(isWanted);
  const tests = projects.length > 0 ? runTests(node, projects) : { passed: 0, failed: 0, skipped: 0 };
  return {
    passed: outcomes.filter(Boolean).length + tests.passed,
    failed: outcomes.filter((passed) => !passed).length + tests.failed,
    skipped: tests.skipped,
  };
}

try {
  const { passed, failed, skipped } = runGate(process.argv.slice(2));
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
