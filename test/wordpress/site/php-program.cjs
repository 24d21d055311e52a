// @ts-check
'use strict';
const { existsSync } = require('node:fs');
const { readdir, readFile, rename, rm, writeFile } = require('node:fs/promises');
const path = require('node:path');

const { cachedFolder } = require('./cache-folder.cjs');
const { unpackPackages } = require('./debian-packages.cjs');
const { runProgram } = require('./run-program.cjs');

/** Metapackages: each suite has its own version of PHP. */
const PACKAGES = ['cli', 'curl', 'gd', 'intl', 'mbstring', 'sqlite3', 'xml', 'zip'].map((name) => `php-${name}`);

/** In the order in which they can be loaded. Newer versions of PHP have some of them built in. */
const EXTENSIONS = [
  ...['ctype', 'curl', 'dom', 'exif', 'fileinfo', 'gd', 'iconv', 'intl', 'mbstring', 'pdo', 'pdo_sqlite', 'phar'],
  ...['posix', 'simplexml', 'sqlite3', 'tokenizer', 'xml', 'xmlreader', 'xmlwriter', 'zip'],
];

const SETTINGS = [
  'memory_limit = 256M',
  'max_execution_time = 120',
  'upload_max_filesize = 64M',
  'post_max_size = 64M',
  'log_errors = On',
  'display_errors = Off',
  'sendmail_path = /bin/true',
  'zend_extension = opcache',
  'opcache.enable_cli = On',
  'opcache.revalidate_freq = 0',
];

/**
 * @typedef {{ path: string, env: NodeJS.ProcessEnv, version: string }} Php a program, the environment it runs in, and
 * its version, such as `8.2.29`
 */

/**
 * PHP with all that WordPress wants of it, from the packages of the Debian that this machine runs, so that the system's
 * libraries fit.
 * @returns {Promise<Php>}
 * @throws Error when the machine is no Debian, or the packages cannot be had
 */
async function findPhp() {
  const suite = await suiteOfMachine();
  const folder = await cachedFolder(`php-${suite}-${process.arch}`, async (draft) => {
    const unpacked = await unpackPackages(suite, PACKAGES, { folder: draft, withDependencies: true });
    await rename(path.join(unpacked, 'usr'), path.join(draft, 'usr'));
    await Promise.all([unpacked, path.join(draft, 'apt')].map((name) => rm(name, { recursive: true })));
    await phpIn(draft);
  });
  return await phpIn(folder);
}

/** @returns {Promise<string>} such as `bookworm` */
async function suiteOfMachine() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const suite = /^VERSION_CODENAME=(\w+)$/m.exec(release)?.[1];
  if (!/^ID=debian$/m.test(release) || suite === undefined)
    throw new Error('PHP is taken from the packages of Debian, and this machine does not run Debian.');
  return suite;
}

/**
 * @param {string} folder
 * @returns {Promise<Php>}
 */
async function phpIn(folder) {
  const programs = path.join(folder, 'usr/bin');
  const name = (await readdir(programs)).find((program) => /^php\d/.test(program));
  if (name === undefined) throw new Error(`There is no PHP in ${programs}.`);
  const libraries = path.join(folder, 'usr/lib');
  const triplets = (await readdir(libraries)).filter((library) => library.endsWith('-linux-gnu'));
  const env = {
    PATH: process.env['PATH'],
    LC_ALL: 'C.UTF-8',
    LD_LIBRARY_PATH: triplets.map((triplet) => path.join(libraries, triplet)).join(':'),
    PHPRC: folder,
    PHP_INI_SCAN_DIR: '',
  };
  await writeSettings(path.join(libraries, 'php'), path.join(folder, 'php.ini'));
  const program = path.join(programs, name);
  const version = await runProgram(program, ['-r', 'echo PHP_VERSION;'], { env });
  return { path: program, env, version };
}

/**
 * @param {string} libraries of PHP
 * @param {string} file
 */
async function writeSettings(libraries, file) {
  const api = (await readdir(libraries)).find((name) => /^\d{8}$/.test(name));
  if (api === undefined) throw new Error(`There are no extensions in ${libraries}.`);
  const directory = path.join(libraries, api);
  const extensions = EXTENSIONS.filter((name) => existsSync(path.join(directory, `${name}.so`)));
  const lines = [`extension_dir = "${directory}"`, ...extensions.map((name) => `extension = ${name}`), ...SETTINGS];
  const settings = `${lines.join('\n')}\n`;
  if ((await readFile(file, 'utf8').catch(() => '')) !== settings) await writeFile(file, settings);
}

module.exports = { findPhp };
