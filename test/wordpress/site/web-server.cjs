// @ts-check
'use strict';
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const { openSync, closeSync } = require('node:fs');
const { readFile } = require('node:fs/promises');
const { createServer } = require('node:net');
const path = require('node:path');
const { setTimeout: sleep } = require('node:timers/promises');

/** A page asks for several things at once, and a route of a plugin may call its own site. */
const WORKERS = 6;
const START_TIMEOUT_MS = 20_000;
const POLL_INTERVAL_MS = 50;

/**
 * Waits for the end of its standard input, which comes when the parent ends, however it ends; then ends the whole
 * group of processes, and removes the site.
 */
const ENDING_WITH_ITS_PARENT =
  'folder=$1; shift; trap : TERM; "$@" & read -r line; kill -TERM 0; wait; rm -rf "$folder"';

/**
 * Serves the site in `folder` on 127.0.0.1.
 * @param {import('./php-program.cjs').Php} php
 * @param {string} folder removed when the server ends
 * @param {number} port
 * @returns {Promise<{ stop: () => Promise<void> }>}
 * @throws Error with the server's log when it does not answer
 */
async function serve(php, folder, port) {
  const logFile = path.join(folder, 'logs', 'server.log');
  const log = openSync(logFile, 'a');
  const command = [
    php.path,
    '-S',
    `127.0.0.1:${port}`,
    '-t',
    path.join(folder, 'public'),
    path.join(folder, 'router.php'),
  ];
  const shell = spawn('sh', ['-c', ENDING_WITH_ITS_PARENT, 'sh', folder, ...command], {
    cwd: '/',
    detached: true,
    env: { ...php.env, PHP_CLI_SERVER_WORKERS: String(WORKERS) },
    stdio: ['pipe', log, log],
  });
  closeSync(log);
  const ended = once(shell, 'exit');
  const stop = async () => {
    shell.stdin?.destroy();
    await ended;
  };
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (let said = ''; !said.includes('Development Server'); said = await readFile(logFile, 'utf8')) {
    if (Date.now() > deadline || said.includes('Failed to listen')) {
      await stop();
      throw new Error(`The web server of WordPress does not start:\n${said}`);
    }
    await sleep(POLL_INTERVAL_MS);
  }
  return { stop };
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

module.exports = { freePort, serve };
