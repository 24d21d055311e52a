// @ts-check
'use strict';
const { existsSync } = require('node:fs');
const { mkdir, readFile, rename, rm, writeFile } = require('node:fs/promises');
const os = require('node:os');
const path = require('node:path');

const { unpackPackages } = require('../../wordpress/site/debian-packages.cjs');

const PACKAGES = ['prometheus', 'prometheus-alertmanager'];
const ALERTMANAGER = 'usr/bin/prometheus-alertmanager';
const TEMPLATES = 'usr/share/prometheus/alertmanager';

/** Outlives test runs; SEOFORGE_MONITORING_CACHE names another folder. */
const CACHE = process.env['SEOFORGE_MONITORING_CACHE'] || path.join(os.homedir(), '.cache', 'seoforge-monitoring');

/**
 * @typedef {{ folder: string, prometheus: string, promtool: string, alertmanager: string, amtool: string }} MonitoringPrograms
 *   absolute paths; Alertmanager runs in `folder` alone
 */

/**
 * Prometheus and Alertmanager from the packages of the Debian that this machine runs, unpacked without being installed. They need
 * no library but that of C.
 * @returns {Promise<MonitoringPrograms>}
 * @throws Error when the machine is no Debian, or the packages cannot be had
 */
async function findMonitoringPrograms() {
  const suite = await suiteOfMachine();
  const folder = path.join(CACHE, `${suite}-${process.arch}`);
  if (!existsSync(folder)) await fill(suite, folder);
  const at = (/** @type {string} */ name) => path.join(folder, 'usr/bin', name);
  return {
    folder,
    prometheus: at('prometheus'),
    promtool: at('promtool'),
    alertmanager: path.join(folder, ALERTMANAGER),
    amtool: at('amtool'),
  };
}

/**
 * The folder appears complete or not at all.
 * @param {string} suite
 * @param {string} folder
 */
async function fill(suite, folder) {
  const draft = `${folder}.new.${process.pid}`;
  await mkdir(draft, { recursive: true });
  try {
    const unpacked = await unpackPackages(suite, PACKAGES, { folder: draft });
    await findTemplatesBelow(path.join(unpacked, ALERTMANAGER));
    await rename(unpacked, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/**
 * Debian's Alertmanager reads its templates from a fixed place of the system, where nothing is installed. Its slash in front goes to the
 * end, which makes it a path below the folder that the program runs in.
 * @param {string} program
 */
async function findTemplatesBelow(program) {
  const text = await readFile(program, 'latin1');
  await writeFile(program, text.replaceAll(`/${TEMPLATES}`, `${TEMPLATES}/`), 'latin1');
}

/** @returns {Promise<string>} such as `bookworm` */
async function suiteOfMachine() {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const suite = /^VERSION_CODENAME=(\w+)$/m.exec(release)?.[1];
  if (!/^ID=debian$/m.test(release) || suite === undefined)
    throw new Error('Prometheus is taken from the packages of Debian, and this machine does not run Debian.');
  return suite;
}

module.exports = { findMonitoringPrograms };

// By itself: they lie in the cache afterwards, or it says why they cannot be had.
if (require.main === module)
  findMonitoringPrograms().catch((error) => {
    process.stderr.write(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  });
