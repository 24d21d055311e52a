// @ts-check
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { zipSync } = require('fflate');
const { filesIn } = require('./files-in.cjs');

/** Every file has this time, so that the same sources give the same archive. In local time, as archives have it. */
const MADE_AT = new Date(2000, 0, 1);
const LEFT_OUT = /(^|\/)\.|\.spec\.[jt]s$/;

/**
 * Packs a plugin as WordPress takes it: one folder of the plugin's name, with the readable sources of what is built and without tests.
 * @param {string} pluginFolder
 * @param {string} archive the file that is written
 */
function packPlugin(pluginFolder, archive) {
  const name = path.basename(pluginFolder);
  const files = filesIn(pluginFolder).filter((file) => !LEFT_OUT.test(file));
  const contents = files.map((file) => [`${name}/${file}`, readFileSync(path.join(pluginFolder, file))]);
  writeFileSync(archive, zipSync(Object.fromEntries(contents), { level: 9, mtime: MADE_AT }));
}

module.exports = { packPlugin };
