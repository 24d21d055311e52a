// @ts-check

/** @typedef {import('./translatable-strings-of-scripts.cjs').TranslatableString} TranslatableString */

const CALL = /\b(_x|_ex|esc_html_x|esc_attr_x|_nx|_n|__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\s*\(\s*/g;
const TEXT = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\$]|\\.)*)"/y;
const BETWEEN = /\s*,\s*/y;
const FOR_TRANSLATORS = /translators:[^\n]*?(?=\s*(?:\*\/|\n)[^;]*$)/i;
const HEADER = /^\s*\*\s*(?:Plugin Name|Description):\s*(.+?)\s*$/gm;

/**
 * The strings of calls that WordPress knows, and of the plugin's header. Their texts are literals, as WordPress demands.
 * @param {string} source PHP
 * @param {string} file its name, for whoever looks for a string
 * @returns {TranslatableString[]}
 */
function translatableStringsOfPhp(source, file) {
  const header = source.includes('Plugin Name:') ? Array.from(source.matchAll(HEADER), ([, text = '']) => text) : [];
  const calls = Array.from(source.matchAll(CALL), ({ 0: opening, 1: name = '', index }) => {
    const [text, second] = textsAt(source, index + opening.length);
    if (text === undefined) return [];
    const hasPlural = name.startsWith('_n');
    const hasContext = name.endsWith('x') && !hasPlural;
    return [
      {
        text,
        plural: hasPlural ? second : undefined,
        context: hasContext ? second : undefined,
        comment: FOR_TRANSLATORS.exec(source.slice(Math.max(0, index - 300), index))?.[0],
        file,
      },
    ];
  });
  return [...header.map((text) => ({ text, file })), ...calls.flat()];
}

/**
 * The literals that an argument list begins with, two at most.
 * @param {string} source
 * @param {number} start
 * @returns {string[]}
 */
function textsAt(source, start) {
  const texts = [];
  let place = start;
  while (texts.length < 2) {
    TEXT.lastIndex = place;
    const match = TEXT.exec(source);
    if (!match) break;
    texts.push(match[1] === undefined ? unescaped(match[2] ?? '') : match[1].replace(/\\(['\\])/g, '$1'));
    BETWEEN.lastIndex = TEXT.lastIndex;
    if (!BETWEEN.test(source)) break;
    place = BETWEEN.lastIndex;
  }
  return texts;
}

/** @param {string} text between double quotes */
function unescaped(text) {
  return text.replace(/\\(n|t|["\\$])/g, (_, letter) => ({ n: '\n', t: '\t' })[/** @type {'n'} */ (letter)] ?? letter);
}

module.exports = { translatableStringsOfPhp };
