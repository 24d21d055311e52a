// @ts-check
'use strict';
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { connect, createServer } = require('node:net');
const { setTimeout: sleep } = require('node:timers/promises');

const START_TIMEOUT_MS = 30_000;
/** Kept of what a program says on its standard error. */
const MOST_CHARACTERS = 4_000;

/**
 * A Node program under test, in a process of its own.
 * @typedef {{ pid: number, stop: () => Promise<void> }} Program
 */

/**
 * Starts it and waits until it listens. What it logs goes to /dev/null.
 * @param {string[]} parameters for Node, the program's file among them
 * @param {number} port
 * @param {Record<string, string>} environment all of it
 * @returns {Promise<Program>}
 */
async function startProgram(parameters, port, environment) {
  const child = spawn(process.execPath, parameters, { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint = `${complaint}${text}`.slice(-MOST_CHARACTERS);
  });
  for (let waitedMs = 0; !(await listens(port)); waitedMs += 50) {
    if (child.exitCode !== null || waitedMs > START_TIMEOUT_MS)
      throw new Error(`${parameters.join(' ')} did not start.\n${complaint}`);
    await sleep(50);
  }
  return { pid: child.pid ?? 0, stop: () => ended(child) };
}

/** @param {import('node:child_process').ChildProcess} child */
async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

/** @param {number} port */
function listens(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return address !== null && typeof address === 'object' ? address.port : 0;
}

module.exports = { freePort, startProgram };
