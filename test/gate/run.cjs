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
const { spawn, spawnSync } = require('node:child_process');
const { once } = require('node:events');
const { text } = require('node:stream/consumers');

const { ensureInstalled } = require('../../apps/cli/bootstrap/installed.cjs');
const { findNode } = require('../../apps/cli/bootstrap/node-runtime.cjs');
const { OTHER_PROJECTS, STEPS, TEST_PROJECTS } = require('./steps.cjs');

const projectRoot = path.join(__dirname, '..', '..');

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** Machines that run this have two cores, and most steps use one. */
const STEPS_AT_ONCE = 2;
/** One more than cores: many suites wait for a process or a timer. */
const SUITES_AT_ONCE = 3;
/** Each suite leaves something behind in its process; one that has grown to gigabytes spends its time collecting garbage. */
const PROCESS_MEMORY_LIMIT = '1200MB';

/**
 * @param {string} node
 * @param {import('./steps.cjs').Step} step
 * @returns {Promise<boolean>} whether it passed
 */
async function runStep(node, { name, program, parameters }) {
  const startedAt = performance.now();
  const child = spawn(node, [program, ...parameters], { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr, [status]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✔' : '✘'} ${name} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status === 0;
}

/**
 * @param {string} node
 * @param {readonly import('./steps.cjs').Step[]} steps begun in this order
 * @returns {Promise<boolean[]>} whether each passed
 */
async function runSteps(node, steps) {
  const waiting = [...steps];
  /** @type {boolean[]} */
  const outcomes = [];
  const runner = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) outcomes.push(await runStep(node, step));
  };
  await Promise.all(Array.from({ length: STEPS_AT_ONCE }, runner));
  return outcomes;
}

/**
 * @param {string} node
 * @param {readonly string[]} projects
 * @returns {Tally}
 */
function runTests(node, projects) {
  const report = path.join(os.tmpdir(), `seoforge-tests-${process.pid}.json`);
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const options = [
    '--selectProjects',
    ...projects,
    '--json',
    `--outputFile=${report}`,
    `--maxWorkers=${SUITES_AT_ONCE}`,
    `--workerIdleMemoryLimit=${PROCESS_MEMORY_LIMIT}`,
  ];
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
 * @returns {Promise<Tally>}
 */
async function runGate(names) {
  const known = [...STEPS.map(({ name }) => name), ...TEST_PROJECTS, ...OTHER_PROJECTS];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`There is no step ${unknown.join(', ')}. There are: ${known.join(', ')}.`);

  ensureInstalled(projectRoot);
  const node = findNode(projectRoot);
  const isWanted = (/** @type {string} */ name) => names.length === 0 || names.includes(name);
  const outcomes = await runSteps(
    node,
    STEPS.filter(({ name }) => isWanted(name)),
  );
  const projects = names.length === 0 ? TEST_PROJECTS : [...TEST_PROJECTS, ...OTHER_PROJECTS].filter(isWanted);
  const tests = projects.length > 0 ? runTests(node, projects) : { passed: 0, failed: 0, skipped: 0 };
  return {
    passed: outcomes.filter(Boolean).length + tests.passed,
    failed: outcomes.filter((passed) => !passed).length + tests.failed,
    skipped: tests.skipped,
  };
}

void runGate(process.argv.slice(2)).then(
  ({ passed, failed, skipped }) => {
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    process.exitCode = failed === 0 ? 0 : 1;
  },
  (error) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
