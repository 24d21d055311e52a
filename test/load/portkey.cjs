// @ts-check
'use strict';
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const PROGRAM = path.join(__dirname, 'node_modules/@portkey-ai/gateway/build/start-server.js');

/**
 * Portkey's gateway, installed in this folder the first time it is asked for: the product does not depend on it.
 * @returns {string} path of its program
 */
function portkeyProgram() {
  if (!fs.existsSync(PROGRAM)) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: __dirname, stdio: 'inherit' });
    if (status !== 0) throw new Error('Portkey’s gateway could not be installed.');
  }
  return PROGRAM;
}

module.exports = { portkeyProgram };
