// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');

/**
 * Makes `node_modules/.bin/node` point at the Node.js binary that npm installed for this platform, so that every npm script
 * runs on it. npm 10 loses this link when more than one platform package is listed as optional.
 * @param {string} projectRoot
 */
function linkNode(projectRoot) {
  const link = path.join(projectRoot, 'node_modules', '.bin', 'node');
  const binary = path.join(projectRoot, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (!fs.existsSync(binary)) return;
  fs.mkdirSync(path.dirname(link), { recursive: true });
  fs.rmSync(link, { force: true });
  fs.symlinkSync(path.relative(path.dirname(link), binary), link);
}

module.exports = { linkNode };
