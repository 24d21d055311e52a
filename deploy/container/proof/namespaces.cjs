// @ts-check
'use strict';
const { spawn } = require('node:child_process');
const { once } = require('node:events');

const NAMESPACES = ['--net', '--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];

/**
 * Runs a program of Node.js where there is no network but itself, and where everything ends that it leaves behind.
 * @param {string} program
 * @param {string} parameter
 */
async function runInside(program, parameter) {
  const script = 'ip link set lo up && exec "$@"';
  const command = ['sh', '-c', script, 'sh', process.execPath, program, parameter];
  const namespaces = spawn('unshare', [...NAMESPACES, ...command], { stdio: 'inherit' });
  // It ignores signals that can be ignored for as long as its child runs.
  process.once('SIGTERM', () => {
    namespaces.kill('SIGKILL');
    process.exit(1);
  });
  const [code] = await once(namespaces, 'exit');
  if (code !== 0) throw new Error('The image is not proven.');
}

module.exports = { runInside };
