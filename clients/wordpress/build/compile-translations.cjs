// @ts-check
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { mo } = require('gettext-parser');
const { readCatalogue } = require('./catalogue.cjs');
const { filesIn } = require('./files-in.cjs');
const { keyOf, translatableStrings } = require('./translatable-strings.cjs');

const EDITOR = 'seoforge-editor';

/**
 * Makes of each `languages/*.po` what WordPress reads: `.mo` (before 6.5), `.l10n.php` (from 6.5 on), and for scripts the strings of
 * the editor as JSON.
 * @param {string} pluginFolder
 */
function compileTranslations(pluginFolder) {
  const ofEditor = new Set(translatableStrings(pluginFolder).scripts.map(keyOf));
  for (const file of filesIn(pluginFolder).filter((name) => /^languages\/.*\.po$/.test(name))) {
    const catalogue = readCatalogue(path.join(pluginFolder, file));
    const stem = path.join(pluginFolder, file.slice(0, -'.po'.length));
    writeFileSync(`${stem}.mo`, mo.compile(catalogue.parsed));
    writeFileSync(`${stem}.l10n.php`, asPhp(catalogue));
    writeFileSync(`${stem}-${EDITOR}.json`, asJed(catalogue, ofEditor));
  }
}

/**
 * @param {ReturnType<typeof readCatalogue>} catalogue
 * @param {Set<string>} keys those that are taken
 */
function asJed({ parsed, entries }, keys) {
  const { Language: lang, 'Plural-Forms': plural_forms } = parsed.headers;
  const messages = [...entries].filter(([key]) => keys.has(key)).map(([key, { msgstr }]) => [key, msgstr]);
  const strings = { '': { domain: 'messages', lang, plural_forms }, ...Object.fromEntries(messages) };
  return JSON.stringify({ domain: 'messages', locale_data: { messages: strings } });
}

/** @param {ReturnType<typeof readCatalogue>} catalogue */
function asPhp({ parsed, entries }) {
  const { Language: language, 'Plural-Forms': pluralForms } = parsed.headers;
  const messages = [...entries].map(([key, { msgstr }]) => `${inPhp(key)}=>${inPhp(msgstr.join('\0'))}`);
  const header = `'domain'=>'seoforge','plural-forms'=>${inPhp(pluralForms)},'language'=>${inPhp(language)}`;
  return `<?php\nreturn [${header},'messages'=>[${messages.join(',')}]];\n`;
}

/**
 * A string of PHP between double quotes, where control characters can be written.
 * @param {string} text
 */
function inPhp(text) {
  const escaped = text
    .replace(/[\\"$]/g, '\\$&')
    .replace(/\p{Cc}/gu, (sign) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return `"${escaped}"`;
}

module.exports = { compileTranslations };
