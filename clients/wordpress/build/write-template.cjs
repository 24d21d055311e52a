// @ts-check
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { keyOf, translatableStrings } = require('./translatable-strings.cjs');

/** @typedef {import('./translatable-strings-of-scripts.cjs').TranslatableString} TranslatableString */

const HEADER = String.raw`# Strings of the SEOForge plugin, from its sources: written by "node clients/wordpress/build/write-template.cjs".
msgid ""
msgstr ""
"Project-Id-Version: SEOForge\n"
"Language: \n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"X-Domain: seoforge\n"
`;

/**
 * Writes `languages/seoforge.pot`: everything that the sources say, for translators.
 * @param {string} pluginFolder
 */
function writeTemplate(pluginFolder) {
  const { php, scripts } = translatableStrings(pluginFolder);
  const seen = new Set();
  const entries = [...php, ...scripts].filter((string) => {
    const isNew = !seen.has(keyOf(string));
    seen.add(keyOf(string));
    return isNew;
  });
  writeFileSync(path.join(pluginFolder, 'languages/seoforge.pot'), [HEADER, ...entries.map(entryOf)].join('\n'));
}

/** @param {TranslatableString} string */
function entryOf({ text, plural, context, comment, file }) {
  return [
    ...(comment ? [`#. ${comment}`] : []),
    `#: ${file}`,
    ...(context ? [`msgctxt ${quoted(context)}`] : []),
    `msgid ${quoted(text)}`,
    ...(plural ? [`msgid_plural ${quoted(plural)}`, 'msgstr[0] ""', 'msgstr[1] ""'] : ['msgstr ""']),
    '',
  ].join('\n');
}

/** @param {string} text */
function quoted(text) {
  return `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`;
}

if (require.main === module) writeTemplate(path.join(__dirname, '../seoforge'));

module.exports = { writeTemplate };
