// @ts-check
'use strict';
const path = require('node:path');

const { portkeyProgram } = require('./portkey.cjs');
const { freePort, startProgram } = require('./program.cjs');

const UPSTREAM = path.join(__dirname, 'instant-upstream.cjs');

/**
 * What is measured.
 * @typedef {object} MeasuredServer
 * @property {string} name
 * @property {number} port
 * @property {string} path
 * @property {Record<string, string>} headers of each call
 * @property {string} model
 * @property {{ name: string, pid: number }[]} processes whose CPU time counts
 * @property {() => Promise<void>} stop
 */

/** @returns {Promise<MeasuredServer>} the vendor itself: what the others are compared with */
async function startUpstream() {
  const port = await freePort();
  const { pid, stop } = await startProgram([UPSTREAM, String(port)], port, {});
  return {
    name: 'upstream',
    port,
    path: '/v1/chat/completions',
    headers: { authorization: 'Bearer a-key-of-nobody' },
    model: 'gpt-5.4-mini',
    processes: [{ name: 'server', pid }],
    stop,
  };
}

/**
 * @param {number} upstreamPort
 * @returns {Promise<MeasuredServer>} Portkey's gateway as it comes, without its console
 */
async function startPortkey(upstreamPort) {
  const port = await freePort();
  const { pid, stop } = await startProgram([portkeyProgram(), '--headless', `--port=${port}`], port, {
    NODE_ENV: 'production',
  });
  return {
    name: 'portkey',
    port,
    path: '/v1/chat/completions',
    headers: {
      authorization: 'Bearer a-key-of-nobody',
      'x-portkey-provider': 'openai',
      'x-portkey-custom-host': `http://127.0.0.1:${upstreamPort}/v1`,
    },
    model: 'gpt-5.4-mini',
    processes: [{ name: 'server', pid }],
    stop,
  };
}

module.exports = { startPortkey, startUpstream };
