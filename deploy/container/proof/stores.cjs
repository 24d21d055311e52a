// @ts-check
'use strict';
const { spawn, spawnSync } = require('node:child_process');
const { copyFileSync, mkdirSync, rmSync } = require('node:fs');
const path = require('node:path');

const { STORES_ROOT } = require('./debian-roots.cjs');
const { run } = require('./run.cjs');
const { demand } = require('./steps.cjs');

const BIN = '/usr/lib/postgresql/17/bin';
const DATA = '/var/lib/postgresql/proof';
const ON_THIS_MACHINE = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=/tmp'];

/** @param {string} user @param {readonly string[]} command */
const inStores = (user, ...command) => [`--userspec=${user}:${user}`, STORES_ROOT, ...command];

/**
 * An empty PostgreSQL and Redis, as docker-compose.yml sets them up. They end with the namespace that this runs in.
 * @param {string} secrets the folder that make-secrets.sh has made
 * @param {Record<string, import('../read-compose.cjs').Service>} services
 */
async function startStores(secrets, { postgres, redis }) {
  for (const [type, folder] of [
    ['proc', 'proc'],
    ['tmpfs', 'tmp'],
    ['tmpfs', 'run'],
  ]) {
    run('mount', ['-t', type ?? '', type ?? '', path.join(STORES_ROOT, folder ?? '')]);
  }
  run('mount', ['--rbind', '/dev', path.join(STORES_ROOT, 'dev')]);
  mkdirSync(path.join(STORES_ROOT, 'run/secrets'));
  for (const name of [...(postgres?.secrets ?? []), ...(redis?.secrets ?? [])]) {
    copyFileSync(path.join(secrets, name), path.join(STORES_ROOT, 'run/secrets', name));
  }
  const { POSTGRES_USER = '', POSTGRES_DB = '', POSTGRES_PASSWORD_FILE = '' } = postgres?.environment ?? {};
  rmSync(path.join(STORES_ROOT, DATA), { recursive: true, force: true });
  const initialise = [`${BIN}/initdb`, DATA, `--username=${POSTGRES_USER}`, `--pwfile=${POSTGRES_PASSWORD_FILE}`];
  run('chroot', inStores('postgres', ...initialise, '--auth-host=scram-sha-256', '--auth-local=trust'));
  spawn('chroot', inStores('postgres', `${BIN}/postgres`, '-D', DATA, ...ON_THIS_MACHINE), { stdio: 'ignore' });
  spawn('chroot', inStores('redis', ...(redis?.command ?? [])), { stdio: 'ignore' });
  await until('PostgreSQL', () =>
    runs('postgres', `${BIN}/createdb`, '--host=/tmp', `--username=${POSTGRES_USER}`, POSTGRES_DB),
  );
  const [, healthy = ''] = redis?.healthcheck?.test ?? [];
  await until('Redis', () => runs('redis', 'sh', '-c', healthy));
}

/** @param {string} user @param {readonly string[]} command */
const runs = (user, ...command) => spawnSync('chroot', inStores(user, ...command)).status === 0;

/** @param {string} what @param {() => boolean} holds */
async function until(what, holds) {
  for (let tries = 0; !holds(); tries += 1) {
    demand(tries < 120, `${what} does not start.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

module.exports = { startStores };
