// @ts-check
'use strict';
const { spawnSync } = require('node:child_process');

/** By Debian's packages of the same names, but for those of util-linux and iproute2. */
const TOOLS = [
  ['buildah', '--version'],
  ['mmdebstrap', '--version'],
  ['openssl', 'version'],
  ['ip', '-V'],
  ['nsenter', '--version'],
  ['unshare', '--net', '--mount', '--pid', '--fork', 'true'],
];

/** @returns {string[]} what of this machine the proof cannot do without */
function missingTools() {
  if (process.platform !== 'linux') return ['Linux'];
  if (process.getuid?.() !== 0) return ['root'];
  return TOOLS.filter(([tool = '', ...parameters]) => spawnSync(tool, parameters).status !== 0).map((words) =>
    words.join(' '),
  );
}

module.exports = { missingTools };
