// @ts-check
const { readdirSync } = require('node:fs');
const path = require('node:path');

/**
 * All files of a folder and of those within it, in the same order everywhere.
 * @param {string} folder
 * @returns {string[]} paths from the folder, with slashes
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

module.exports = { filesIn };
