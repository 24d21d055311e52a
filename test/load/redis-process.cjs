// @ts-check
'use strict';
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const path = require('node:path');

/** Where `npm test` keeps a copy of its own on machines that have no Redis. */
const COPY_OF_TESTS = path.join(__dirname, '../../.data/redis-for-tests/usr');

/** A Redis of the benchmark's own, from PATH or that copy, that keeps nothing. */
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

  get pid() {
    return this.#process?.pid ?? 0;
  }

  start() {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.#process = spawn('redis-server', options, {
      stdio: 'ignore',
      env: {
        ...process.env,
        PATH: `${process.env['PATH']}:${COPY_OF_TESTS}/bin`,
        LD_LIBRARY_PATH: `${COPY_OF_TESTS}/lib/x86_64-linux-gnu:${COPY_OF_TESTS}/lib/aarch64-linux-gnu`,
      },
    });
    this.#process.once('error', (cause) => {
      throw new Error('redis-server is needed on PATH; npm test fetches a copy on Debian.', { cause });
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
