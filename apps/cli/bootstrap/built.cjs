// @ts-check
'use strict';
const crypto = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { spawnSync } = require('node:child_process');

const SOURCES = ['apps', 'libs', 'migrations', 'nest-cli.json', 'tsconfig.json', '.swcrc', 'package-lock.json'];

/**
 * Changes whenever a source file is added, removed or written.
 * @param {string} projectRoot
 */
function fingerprint(projectRoot) {
  const hash = crypto.createHash('sha256');
  /** @param {string} file */
  const add = (file) => {
    const stats = fs.statSync(file);
    if (!stats.isDirectory()) hash.update(`${file}\0${stats.size}\0${stats.mtimeMs}\n`);
    else for (const name of fs.readdirSync(file).sort()) add(path.join(file, name));
  };
  for (const source of SOURCES) add(path.join(projectRoot, source));
  return hash.digest('hex');
}

/**
 * Compiles the programs unless `dist` is what these very sources compile to.
 * @param {string} projectRoot
 * @param {string} node
 */
function ensureBuilt(projectRoot, node) {
  const stamp = path.join(projectRoot, 'dist', '.sources');
  const wanted = fingerprint(projectRoot);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return;
  console.log('• Building …');
  const nest = path.join(projectRoot, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const { status, stdout, stderr } = spawnSync(node, [nest, 'build', 'api'], { cwd: projectRoot, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  fs.writeFileSync(stamp, wanted);
}

module.exports = { ensureBuilt };
