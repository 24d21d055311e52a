// @ts-check
const path = require('node:path');
const { readCatalogue } = require('./catalogue.cjs');
const { filesIn } = require('./files-in.cjs');
const { keyOf, translatableStrings } = require('./translatable-strings.cjs');

/**
 * What the template and the translations lack of what the sources say, and what they have too much; empty when all is well.
 * @param {string} pluginFolder
 * @returns {string[]} one sentence each
 */
function untranslatedStrings(pluginFolder) {
  const { php, scripts } = translatableStrings(pluginFolder);
  const said = new Map([...php, ...scripts].map((string) => [keyOf(string), string]));
  return filesIn(pluginFolder)
    .filter((file) => /^languages\/.*\.pot?$/.test(file))
    .flatMap((file) => {
      const { entries } = readCatalogue(path.join(pluginFolder, file));
      const isTemplate = file.endsWith('.pot');
      const missing = [...said].flatMap(([key, { text, file: source }]) => {
        const entry = entries.get(key);
        if (!entry) return [`${file} lacks "${text}" of ${source}`];
        return isTemplate || entry.msgstr.every(Boolean) ? [] : [`${file} has no translation of "${text}"`];
      });
      const leftOver = [...entries]
        .filter(([key]) => !said.has(key))
        .map(([, { msgid }]) => `${file} has "${msgid}", which no source says`);
      return [...missing, ...leftOver];
    });
}

module.exports = { untranslatedStrings };
