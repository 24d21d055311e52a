// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

/** The first release in which Jest can load ES modules from CommonJS, and the line that everything is tested on. */
const MINIMUM = { major: 24, minor: 9 };

/**
 * @param {string} binary
 * @returns {string | null} null where it cannot run, as on a system with another C library
 */
function versionOf(binary) {
  const { status, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/**
 * The Node.js that runs the project's programs: the one that npm installed, or the user's own where there is none for this platform.
 * @param {string} projectRoot
 * @returns {string} path of the binary
 */
function findNode(projectRoot) {
  const installed = path.join(projectRoot, 'node_modules', '.bin', 'node');
  const installedVersion = fs.existsSync(installed) ? versionOf(installed) : null;
  const node = installedVersion === null ? process.execPath : installed;
  const version = installedVersion ?? process.version;
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  if (major < MINIMUM.major || (major === MINIMUM.major && minor < MINIMUM.minor)) {
    throw new Error(
      `SEOForge runs on Node.js ${MINIMUM.major}.${MINIMUM.minor} or newer. npm has none for ${process.platform}-${process.arch} and yours is ${version}: install a newer one.`,
    );
  }
  return node;
}

module.exports = { findNode };
