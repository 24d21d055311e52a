// @ts-check
'use strict';
const { spawnSync } = require('node:child_process');
const { mkdirSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');

/** Kept from one proof to the next: base images, layers, the machine of PostgreSQL and Redis. */
const WORK = path.join(tmpdir(), 'seoforge-image-proof');

/**
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {string} what it printed
 */
function run(program, parameters, options = {}) {
  mkdirSync(WORK, { recursive: true, mode: 0o755 });
  const { status, stdout, stderr, error } = spawnSync(program, parameters, {
    maxBuffer: 1024 ** 3,
    ...options,
    encoding: 'utf8',
  });
  if (status === 0) return stdout;
  throw new Error(
    `${program} ${parameters.join(' ')} failed: ${error?.message ?? `${stdout}\n${stderr}`.slice(-4_000)}`,
  );
}

/**
 * @param {readonly string[]} parameters
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function buildah([command = '', ...parameters], options) {
  const stores = ['--root', path.join(WORK, 'images'), '--runroot', path.join(WORK, 'images-run')];
  return run('buildah', [...stores, command, ...parameters], options).trim();
}

module.exports = { WORK, buildah, run };
