// @ts-check
const { readFileSync } = require('node:fs');
const path = require('node:path');
const { filesIn } = require('./files-in.cjs');
const { translatableStringsOfPhp } = require('./translatable-strings-of-php.cjs');
const { translatableStringsOfScript } = require('./translatable-strings-of-scripts.cjs');

/** @typedef {import('./translatable-strings-of-scripts.cjs').TranslatableString} TranslatableString */

const NOT_A_SOURCE = /^build\/|\.spec\.|\.l10n\.php$/;

/**
 * What the plugin says, in the order of its files.
 * @param {string} pluginFolder
 * @returns {{ php: TranslatableString[], scripts: TranslatableString[] }}
 */
function translatableStrings(pluginFolder) {
  /**
   * @param {RegExp} pattern
   * @param {(source: string, file: string) => TranslatableString[]} stringsOf
   */
  const stringsIn = (pattern, stringsOf) =>
    filesIn(pluginFolder)
      .filter((file) => pattern.test(file) && !NOT_A_SOURCE.test(file))
      .flatMap((file) => stringsOf(readFileSync(path.join(pluginFolder, file), 'utf8'), file));
  return {
    php: stringsIn(/\.php$/, translatableStringsOfPhp),
    scripts: stringsIn(/^src\/.*\.jsx?$/, translatableStringsOfScript),
  };
}

/**
 * How gettext tells strings apart.
 * @param {{ text: string, context?: string | undefined }} string
 */
function keyOf({ text, context }) {
  return context ? `${context}\u0004${text}` : text;
}

module.exports = { keyOf, translatableStrings };
