// @ts-check
'use strict';
const { createHash } = require('node:crypto');
const { cp, mkdir, readdir, readFile, rename, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');

const { cachedFolder } = require('./cache-folder.cjs');
const { runProgram } = require('./run-program.cjs');
const { findWordPress } = require('./wordpress-files.cjs');

const ADMINISTRATOR = { name: 'admin', password: 'password' };
const TITLE = 'The Tea Garden';
const DATABASE = 'site.sqlite';
const PARTS = ['wp-config.php', 'router.php'];

/**
 * Makes an installed site of `folder`, which is empty: `public` is what the web server serves, beside it stand the
 * configuration, the database and the logs.
 * @param {import('./php-program.cjs').Php} php
 * @param {string} folder
 */
async function makeSite(php, folder) {
  const wordPress = await findWordPress();
  const database = await cachedFolder(`database-${await recipe()}`, async (draft) => {
    const first = path.join(draft, 'first');
    await mkdir(first);
    await layOut(first, wordPress);
    await install(php, first);
    await rename(path.join(first, 'database', DATABASE), path.join(draft, DATABASE));
    await rm(first, { recursive: true });
  });
  await layOut(folder, wordPress);
  await cp(path.join(database, DATABASE), path.join(folder, 'database', DATABASE));
}

/**
 * @param {string} folder
 * @param {string} wordPress
 */
async function layOut(folder, wordPress) {
  await runProgram('cp', ['-a', wordPress, path.join(folder, 'public')]);
  for (const name of ['database', 'logs', 'public/wp-content/mu-plugins']) await mkdir(path.join(folder, name));
  for (const name of PARTS) await cp(path.join(__dirname, name), path.join(folder, name));
}

/**
 * @param {import('./php-program.cjs').Php} php
 * @param {string} folder
 */
async function install(php, folder) {
  await writeConstants(folder, { WP_HOME: 'http://127.0.0.1', WP_SITEURL: 'http://127.0.0.1' });
  const { name, password } = ADMINISTRATOR;
  const installer = path.join(__dirname, 'install-wordpress.php');
  await runProgram(php.path, [installer, path.join(folder, 'public'), TITLE, name, password], { env: php.env });
}

/** @returns {Promise<string>} changes with every file that has a say in how a new site looks */
async function recipe() {
  const hash = createHash('sha256');
  for (const name of (await readdir(__dirname)).sort()) hash.update(await readFile(path.join(__dirname, name)));
  return hash.digest('hex').slice(0, 12);
}

/**
 * @param {string} folder of a site
 * @param {Readonly<Record<string, string | number | boolean>>} constants of its configuration
 */
async function writeConstants(folder, constants) {
  await writeFile(path.join(folder, 'constants.json'), JSON.stringify(constants));
}

module.exports = { ADMINISTRATOR, makeSite, writeConstants };
