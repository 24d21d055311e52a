// @ts-check
'use strict';
/**
 * Checks everything that deploys the product, without an account and without the network once deploy/aws is installed: the stacks of
 * both environments, pipelines, Dockerfile, Compose files, shell scripts. Ends with a table, and with code 0 only when nothing failed.
 */
const fs = require('node:fs');
const path = require('node:path');
const { performance } = require('node:perf_hooks');
const { spawnSync } = require('node:child_process');

const { ensureInstalled } = require('../../apps/cli/bootstrap/installed.cjs');
const { findNode } = require('../../apps/cli/bootstrap/node-runtime.cjs');

const projectRoot = path.join(__dirname, '..', '..');
const awsRoot = path.join(projectRoot, 'deploy', 'aws');
const node = findNode(projectRoot);

/** @param {string} line */
const tell = (line) => process.stdout.write(`${line}\n`);

/** @typedef {'passed' | 'failed' | 'SKIPPED'} Outcome */

/**
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {string} cwd
 * @returns {Outcome}
 */
function run(command, parameters, cwd = projectRoot) {
  const { status, error } = spawnSync(command, parameters, { cwd, stdio: 'inherit' });
  if (error) tell(error.message);
  return status === 0 ? 'passed' : 'failed';
}

/** @param {string} program @param {readonly string[]} parameters */
const runNode = (program, ...parameters) => run(node, [path.join('node_modules', program), ...parameters]);

/** @param {string} project @param {readonly string[]} specs */
const runJest = (project, ...specs) =>
  run(node, ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', ...specs, '--selectProjects', project]);

/** @returns {Outcome} */
function installAws() {
  ensureInstalled(awsRoot);
  return 'passed';
}

/** @returns {Outcome} */
function checkShellScripts() {
  const scripts = fs.globSync('{deploy,.github,.ci}/**/*.sh', {
    cwd: projectRoot,
    exclude: (name) => name === 'node_modules',
  });
  if (scripts.length === 0) return 'passed';
  if (spawnSync('shellcheck', ['--version']).status !== 0) {
    tell(`!!! ${scripts.length} shell scripts are NOT checked: there is no shellcheck (apt-get install shellcheck).`);
    return 'SKIPPED';
  }
  return run('shellcheck', ['--severity=warning', ...scripts]);
}

/** @type {readonly [name: string, check: () => Outcome][]} */
const CHECKS = [
  ['aws: install', installAws],
  ['aws: types', () => runNode('typescript/bin/tsc', '--noEmit', '--project', 'deploy/aws')],
  ['aws: lint', () => run(node, [path.join(projectRoot, 'node_modules/eslint/bin/eslint.js'), '.'], awsRoot)],
  ['aws: stacks', () => runJest('aws')],
  ['aws: costs', () => run(node, ['--require', './test/support/register-typescript.cjs', 'deploy/aws/bin/cost.ts'])],
  ['pipelines', () => runJest('unit', 'test/gate/pipelines')],
  ['Dockerfile, Compose', () => runJest('unit', 'test/gate/container')],
  ['shell scripts', checkShellScripts],
];

const rows = CHECKS.map(([name, check]) => {
  tell(`\n• ${name}`);
  const startedAt = performance.now();
  /** @type {Outcome} */
  let outcome = 'failed';
  try {
    outcome = check();
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
  }
  return { name, outcome, seconds: (performance.now() - startedAt) / 1_000 };
});

tell('');
for (const { name, outcome, seconds } of rows) {
  tell(`${outcome.padEnd(7)}  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
}
process.exitCode = rows.every(({ outcome }) => outcome !== 'failed') ? 0 : 1;
