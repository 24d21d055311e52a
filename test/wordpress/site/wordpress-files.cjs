// @ts-check
'use strict';
const { cp, rm } = require('node:fs/promises');
const path = require('node:path');

const { cachedFolder } = require('./cache-folder.cjs');
const { unpackPackages } = require('./debian-packages.cjs');
const { addSqliteDropIn } = require('./sqlite-drop-in.cjs');

const SUITE = 'trixie';

/** The packages beside `wordpress` hold the scripts and the theme that Debian has taken out of it. */
const PACKAGES = [
  ...['wordpress', 'wordpress-theme-twentytwentyfive', 'php-getid3'],
  ...['libjs-cropper', 'libjs-lodash', 'libjs-underscore'],
];

/** Debian's own configuration, for a server of the whole machine. */
const LEFT_OUT = new Set(['wp-config.php', '.htaccess']);

/**
 * WordPress 6.8 of Debian, made whole, with SQLite in place of MySQL; not yet installed.
 * @returns {Promise<string>} the folder
 */
async function findWordPress() {
  return await cachedFolder(`wordpress-${SUITE}`, async (draft) => {
    const unpacked = await unpackPackages(SUITE, PACKAGES, { folder: draft });
    await cp(path.join(unpacked, 'usr/share/wordpress'), draft, {
      recursive: true,
      dereference: true,
      filter: (source) => !LEFT_OUT.has(path.basename(source)),
    });
    await Promise.all([unpacked, path.join(draft, 'apt')].map((name) => rm(name, { recursive: true })));
    await addSqliteDropIn(path.join(draft, 'wp-content'));
  });
}

module.exports = { findWordPress };
