// @ts-check
'use strict';
const { spawn, spawnSync } = require('node:child_process');
const { once } = require('node:events');
const { readFileSync } = require('node:fs');

const { demand } = require('./steps.cjs');

/** What an engine does: its own mounts and process numbers, a root file system that is read-only, a user without capabilities. */
const START = `
set -e
root=$1 hosts=$2; shift 2
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
mount -t tmpfs -o mode=1777,nosuid,nodev tmpfs "$root/tmp"
mount -t tmpfs -o mode=755 tmpfs "$root/run"
mkdir "$root/run/secrets"
mount --bind "$hosts" "$root/etc/hosts"
while [ "$1" != -- ]; do
  case "$2" in /run/secrets/*) : > "$root$2" ;; esac
  mount --bind "$1" "$root$2"
  shift 2
done
shift
mount -o remount,bind,ro "$root"
exec chroot "$root" "$@"`;

/**
 * @typedef {object} ContainerRequest
 * @property {string} root
 * @property {string} hosts a file that is its /etc/hosts
 * @property {import('./build-image.cjs').ImageConfig} config
 * @property {readonly [outside: string, inside: string][]} mounts
 * @property {Record<string, string>} environment
 * @property {readonly string[]} command
 */

/** One running container. Its processes end with it. */
class Container {
  output = '';

  /** @param {ContainerRequest} request */
  constructor({ root, hosts, config, mounts, environment, command }) {
    this.environment = [...config.Env, ...Object.entries(environment).map(([name, value]) => `${name}=${value}`)];
    const user = ['setpriv', `--reuid=${config.User}`, `--regid=${config.User}`, '--clear-groups'];
    const without = ['--bounding-set=-all', '--inh-caps=-all', '--no-new-privs'];
    const inside = [
      'env',
      '-i',
      '-C',
      config.WorkingDir,
      ...this.environment,
      ...user,
      ...without,
      ...config.Entrypoint,
    ];
    const namespaces = ['--mount', '--pid', '--fork', '--kill-child'];
    this.process = spawn(
      'unshare',
      [...namespaces, 'sh', '-c', START, 'sh', root, hosts, ...mounts.flat(), '--', ...inside, ...command],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    this.process.stdout.on('data', (text) => (this.output += text));
    this.process.stderr.on('data', (text) => (this.output += text));
    /** @type {Promise<number>} */
    this.exitCode = once(this.process, 'close').then(([code]) => code);
  }

  /** The first process in it. */
  get #pid() {
    const { pid = 0 } = this.process;
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  }

  /** @param {readonly string[] | undefined} test as of a health check: CMD and a command, or CMD-SHELL and a script */
  isHealthy([kind, ...test] = []) {
    if (this.process.exitCode !== null) throw new Error(`It ended:\n${this.output.slice(-4_000)}`);
    const command = kind === 'CMD-SHELL' ? ['sh', '-c', ...test] : test;
    const target = ['--target', this.#pid, '--mount', '--pid', '--root', '--wd'];
    return spawnSync('nsenter', [...target, 'env', '-i', ...this.environment, ...command]).status === 0;
  }

  /** @param {readonly string[] | undefined} test @param {number} [seconds] */
  async becomesHealthy(test, seconds = 120) {
    for (const deadline = Date.now() + seconds * 1_000; !this.isHealthy(test);) {
      demand(Date.now() < deadline, `It is not healthy after ${seconds} s:\n${this.output.slice(-4_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  /** @param {RegExp} pattern @param {number} [seconds] */
  async prints(pattern, seconds = 120) {
    for (const deadline = Date.now() + seconds * 1_000; !pattern.test(this.output);) {
      demand(Date.now() < deadline, `It does not print ${pattern} in ${seconds} s:\n${this.output.slice(-4_000)}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  /** As an engine stops it. @returns {Promise<number>} the code that it ended with */
  stop() {
    process.kill(Number(this.#pid), 'SIGTERM');
    return this.exitCode;
  }
}

module.exports = { Container };
