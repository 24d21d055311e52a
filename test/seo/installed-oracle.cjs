// @ts-check
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const { Oracle } = require('./oracle.cjs');

const MODULES = path.join(__dirname, 'node_modules');

/** The oracle, whose yoastseo is installed in this folder the first time it is asked for: the product does not depend on it. */
function installedOracle() {
  if (!fs.existsSync(path.join(MODULES, 'yoastseo'))) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: __dirname, stdio: 'inherit' });
    if (status !== 0) throw new Error('yoastseo could not be installed.');
  }
  return new Oracle(MODULES);
}

module.exports = { installedOracle };
