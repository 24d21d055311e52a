// @ts-check
'use strict';
const { spawn } = require('node:child_process');
const { once } = require('node:events');

/** A Redis of the benchmark's own, from PATH, that keeps nothing. */
class RedisProcess {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #process;

  /** @param {number} port */
  constructor(port) {
    this.port = port;
  }

  get url() {
    return `redis://127.0.0.1:${this.port}`;
  }

  start() {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.#process = spawn('redis-server', options, { stdio: 'ignore' });
    this.#process.once('error', (cause) => {
      throw new Error('redis-server is needed on PATH.', { cause });
    });
  }

  /** It keeps its connections and answers nothing until it is thawed. */
  freeze() {
    this.#process?.kill('SIGSTOP');
  }

  thaw() {
    this.#process?.kill('SIGCONT');
  }

  async stop() {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

module.exports = { RedisProcess };
