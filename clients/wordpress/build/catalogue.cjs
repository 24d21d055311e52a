// @ts-check
const { readFileSync } = require('node:fs');
const { po } = require('gettext-parser');
const { keyOf } = require('./translatable-strings.cjs');

/** @typedef {{ msgid: string, msgctxt?: string, msgid_plural?: string, msgstr: string[] }} Entry */

/**
 * A file of gettext: its header and its entries by key.
 * @param {string} file
 * @returns {{ parsed: any, entries: Map<string, Entry> }}
 */
function readCatalogue(file) {
  const parsed = po.parse(readFileSync(file), { validation: true });
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const ofContext of Object.values(parsed.translations)) {
    for (const entry of /** @type {Entry[]} */ (Object.values(ofContext))) {
      if (entry.msgid) entries.set(keyOf({ text: entry.msgid, context: entry.msgctxt }), entry);
    }
  }
  return { parsed, entries };
}

module.exports = { readCatalogue };
