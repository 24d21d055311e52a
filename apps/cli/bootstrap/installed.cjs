// @ts-check
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

const { linkNode } = require('./link-node.cjs');

/** @param {string} projectRoot */
const markerOf = (projectRoot) => path.join(projectRoot, 'node_modules', '.seoforge-installed');

/** @param {string} projectRoot */
function lockHash(projectRoot) {
  return crypto
    .createHash('sha256')
    .update(fs.readFileSync(path.join(projectRoot, 'package-lock.json')))
    .digest('hex');
}

/**
 * Remembers which lock file `node_modules` was installed from.
 * @param {string} projectRoot
 */
function markInstalled(projectRoot) {
  fs.writeFileSync(markerOf(projectRoot), lockHash(projectRoot));
}

/**
 * The lock file has the digest of every package, so that what npm has cached needs no asking for news: half the time.
 * @param {string} projectRoot
 */
function runNpmCi(projectRoot) {
  const { status, error } = spawnSync('npm', ['ci', '--prefer-offline'], {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ''}. Nothing was started.`);
}

/**
 * Installs the dependencies unless those of this very lock file are installed already.
 * @param {string} projectRoot
 * @param {(projectRoot: string) => void} install throws when it fails
 */
function ensureInstalled(projectRoot, install = runNpmCi) {
  const marker = markerOf(projectRoot);
  if (fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === lockHash(projectRoot)) return;
  console.log('• Installing dependencies (about half a minute, once) …');
  install(projectRoot);
  linkNode(projectRoot);
  markInstalled(projectRoot);
}

module.exports = { ensureInstalled, markInstalled };
