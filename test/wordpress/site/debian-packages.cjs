// @ts-check
'use strict';
const { existsSync } = require('node:fs');
const { mkdir, readdir, readFile, writeFile } = require('node:fs/promises');
const path = require('node:path');

const { runProgram } = require('./run-program.cjs');

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const SOURCES = '/etc/apt';
const INSTALLED = '/var/lib/dpkg/status';
const MIRROR = /\bhttps?:\/\/[^\s"]+\/debian\/?(?=\s|$)/m;

/**
 * Downloads and unpacks packages of Debian, whose signatures apt verifies, without installing anything: apt gets lists, a
 * cache and a state of its own below `folder`, so that no root is needed and the system stays as it is.
 * @param {string} suite such as `trixie`
 * @param {readonly string[]} packages
 * @param {{ folder: string, withDependencies?: boolean }} options with the packages they depend on and this machine lacks
 * @returns {Promise<string>} the folder they are unpacked into
 */
async function unpackPackages(suite, packages, { folder, withDependencies = false }) {
  const apt = await privateApt(suite, path.join(folder, 'apt'));
  await apt('update');
  await apt(
    ...(withDependencies ? ['install', '--download-only', '--yes', '--no-install-recommends'] : ['download']),
    ...packages,
  );
  const archives = path.join(folder, 'apt', 'archives');
  const unpacked = path.join(folder, 'unpacked');
  for (const archive of await readdir(archives))
    if (archive.endsWith('.deb')) await runProgram('dpkg', ['-x', path.join(archives, archive), unpacked]);
  return unpacked;
}

/**
 * @param {string} suite
 * @param {string} folder
 * @returns {Promise<(...parameters: string[]) => Promise<string>>}
 */
async function privateApt(suite, folder) {
  if (!existsSync(KEYRING)) throw new Error(`This machine has no keys of Debian's archive: there is no ${KEYRING}.`);
  const at = (/** @type {string} */ name) => path.join(folder, name);
  for (const name of ['lists/partial', 'archives/partial', 'state']) await mkdir(at(name), { recursive: true });
  await writeFile(at('sources.list'), `deb [signed-by=${KEYRING}] ${await mirror()} ${suite} main\n`);
  // What a machine has of PHP is not reckoned with: all of one version is needed, with every extension.
  await writeFile(at('status'), withoutPhp(await readFile(INSTALLED, 'utf8')));
  const settings = {
    'Dir::Etc::SourceList': at('sources.list'),
    'Dir::Etc::SourceParts': '-',
    'Dir::Etc::PreferencesParts': '-',
    'Dir::State': at('state'),
    'Dir::State::Lists': at('lists'),
    'Dir::State::status': at('status'),
    'Dir::Cache': at('cache'),
    'Dir::Cache::archives': at('archives'),
    'APT::Sandbox::User': process.getuid?.() === 0 ? 'root' : '',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '2',
    'Acquire::http::Timeout': '20',
    'Acquire::https::Timeout': '20',
    'Debug::NoLocking': 'true',
  };
  await writeFile(
    at('apt.conf'),
    Object.entries(settings)
      .map(([name, value]) => `${name} "${value}";\n`)
      .join(''),
  );
  const env = { ...process.env, APT_CONFIG: at('apt.conf'), LC_ALL: 'C' };
  return (...parameters) => runProgram('apt-get', ['-qq', ...parameters], { cwd: at('archives'), env });
}

/** Where this machine has its own packages from, when that is a mirror of Debian. */
async function mirror() {
  const lists = (await readdir(path.join(SOURCES, 'sources.list.d')).catch(() => [])).map((name) =>
    path.join('sources.list.d', name),
  );
  for (const name of ['sources.list', ...lists]) {
    const text = await readFile(path.join(SOURCES, name), 'utf8').catch(() => '');
    const found = MIRROR.exec(text.replace(/^\s*#.*$/gm, ''))?.[0];
    if (found !== undefined) return found;
  }
  return 'http://deb.debian.org/debian';
}

/** @param {string} status of dpkg */
function withoutPhp(status) {
  return status
    .split('\n\n')
    .filter((paragraph) => !/^Package: (?:lib)?php/m.test(paragraph))
    .join('\n\n');
}

module.exports = { unpackPackages };
