// @ts-check
'use strict';
/**
 * `npm start`: from whatever state a checkout is in to a running service. Plain JavaScript for the Node.js that is there, because
 * nothing may be installed yet; the launcher proper is `apps/cli/src/start`.
 */
const path = require('node:path');
const { spawn } = require('node:child_process');

const { ensureBuilt } = require('./built.cjs');
const { ensureInstalled } = require('./installed.cjs');
const { findNode } = require('./node-runtime.cjs');

const projectRoot = path.join(__dirname, '..', '..', '..');

/** The launcher is told to stop, and is waited for, whichever way this program is: Ctrl-C reaches both by itself. */
function runLauncher() {
  const node = findNode(projectRoot);
  ensureBuilt(projectRoot, node);
  const launcher = spawn(node, ['dist/apps/cli/src/main.js', 'start'], {
    cwd: projectRoot,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => launcher.kill('SIGTERM'));
  launcher.on('exit', (code) => process.exit(code ?? 1));
}

try {
  ensureInstalled(projectRoot);
  runLauncher();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
