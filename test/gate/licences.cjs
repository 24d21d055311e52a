// @ts-check
'use strict';
/** Every package that is shipped must be under a licence that Apache-2.0 may be distributed with. Read from the lock file alone. */
const fs = require('node:fs');
const path = require('node:path');

const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Unlicense', 'Python-2.0', 'PSF-2.0', 'PostgreSQL', 'Zlib'],
]);

/** Packages whose manifest names no licence, and the one that their own files grant. */
const GRANTED_ELSEWHERE = new Map([
  ['passport-strategy', 'MIT'],
  ['pause', 'MIT'],
]);

/** libvips, which sharp loads: unmodified, a shared library in a package of its own that anyone can replace, as the LGPL asks. See ADR 29. */
const SHARED_LIBRARY = /^@img\/sharp-/;
const ALLOWED_OF_SHARED_LIBRARIES = new Set([...ALLOWED, 'LGPL-3.0-or-later']);

/**
 * Whether one alternative of an SPDX expression such as `(MIT OR GPL-2.0)` is allowed as a whole.
 * @param {string} expression
 * @param {ReadonlySet<string>} allowed
 */
function isAllowed(expression, allowed) {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((licence) => allowed.has(licence.trim())));
}

/**
 * @param {{ packages: Record<string, { license?: string, version?: string, dev?: boolean }> }} lock
 * @returns {string[]} one line for each package that may not be shipped
 */
function violations({ packages }) {
  return Object.entries(packages)
    .filter(([location, { dev }]) => location !== '' && !dev)
    .map(([location, { license, version }]) => ({ name: location.replace(/^.*node_modules\//, ''), version, license }))
    .filter(({ name, license }) => {
      const allowed = SHARED_LIBRARY.test(name) ? ALLOWED_OF_SHARED_LIBRARIES : ALLOWED;
      return !isAllowed(license ?? GRANTED_ELSEWHERE.get(name) ?? '', allowed);
    })
    .map(({ name, version, license }) => `${name}@${version}: ${license ?? 'no licence named'}`);
}

if (require.main === module) {
  const lock = JSON.parse(fs.readFileSync(path.join(__dirname, '..', '..', 'package-lock.json'), 'utf8'));
  const found = violations(lock);
  for (const line of found) console.error(line);
  process.exitCode = found.length === 0 ? 0 : 1;
}

module.exports = { violations };
